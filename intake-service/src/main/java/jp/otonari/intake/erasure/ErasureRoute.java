package jp.otonari.intake.erasure;

import java.util.function.Consumer;
import jp.otonari.defaults.inbox.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Where the other services' receipts come in: {@code erasure.receipted}. */
@Configuration(proxyBeanMethods = false)
class ErasureRoute {

  @Bean
  Consumer<Message<ErasureReceipted>> onErasureReceipted(Inbox inbox, Erasures erasures) {
    return inbox.reading(
        event -> {
          var said = event.data();
          erasures.receipt(
              event.branch(),
              said.personId(),
              new Receipt(said.service(), said.removed(), said.receiptedAt()));
        });
  }
}
