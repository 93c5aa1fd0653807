package jp.otonari.notification.erasure;

import java.util.function.Consumer;
import jp.otonari.defaults.inbox.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Where erasures come in: {@code contact.erased}, a tombstone. */
@Configuration(proxyBeanMethods = false)
class ErasureRoute {

  @Bean
  Consumer<Message<Object>> onContactErased(Inbox inbox, ErasePerson erasePerson) {
    return inbox.readingTombstones(erasePerson::accept);
  }
}
