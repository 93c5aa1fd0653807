package jp.otonari.notification.letter;

import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/**
 * Makes the stored names of all kinds of matter known from the start, so that a service that has
 * written no letter yet can read those of the run before.
 */
@Configuration(proxyBeanMethods = false)
class StoredMatters {

  StoredMatters(MongoMappingContext mapping) {
    for (var kind : Matter.class.getPermittedSubclasses()) {
      mapping.getPersistentEntity(kind);
    }
  }
}
