package jp.otonari.notification.contact;

import java.util.function.Consumer;
import jp.otonari.defaults.inbox.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Where contacts come in: {@code contact.changed}; and go: {@code contact.moved}, a tombstone. */
@Configuration(proxyBeanMethods = false)
class ContactRoute {

  @Bean
  Consumer<Message<ContactChanged>> onContactChanged(Inbox inbox, KeepContact keepContact) {
    return inbox.reading(keepContact::accept);
  }

  @Bean
  Consumer<Message<Object>> onContactMoved(Inbox inbox, KeepContact keepContact) {
    return inbox.readingTombstones(keepContact::letGo);
  }
}
