package jp.otonari.matching;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions.MongoConverterConfigurationAdapter;

/** A day is stored as that day, whatever time zone the machine is set to. */
@Configuration(proxyBeanMethods = false)
class StoredDates {

  @Bean
  MongoCustomConversions datesWithoutTimeZone() {
    return MongoCustomConversions.create(
        MongoConverterConfigurationAdapter::useNativeDriverJavaTimeCodecs);
  }
}
