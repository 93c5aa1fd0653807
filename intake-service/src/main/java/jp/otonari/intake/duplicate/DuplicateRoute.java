package jp.otonari.intake.duplicate;

import java.util.function.Consumer;
import jp.otonari.defaults.inbox.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/**
 * Where intake hears of its own people: {@code contact.changed} follows every registration, import
 * and change, so none of them waits for the look around.
 */
@Configuration(proxyBeanMethods = false)
class DuplicateRoute {

  @Bean
  Consumer<Message<ContactChanged>> onContactChanged(Inbox inbox, LookForDoubles lookForDoubles) {
    return inbox.reading(
        event ->
            lookForDoubles.around(event.branch(), event.data().role(), event.data().personId()));
  }
}
