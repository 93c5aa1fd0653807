package jp.otonari.intake.pairing;

import java.util.function.Consumer;
import jp.otonari.defaults.inbox.Inbox;
import jp.otonari.intake.resident.Residents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Where intake listens to matching: {@code pairing.started} in, nothing out. */
@Configuration(proxyBeanMethods = false)
class PairingRoute {

  @Bean
  Consumer<Message<PairingStarted>> onPairingStarted(Inbox inbox, Residents residents) {
    return inbox.reading(
        started ->
            residents.paired(
                started.branch(),
                started.data().residentId(),
                started.data().pairingId(),
                started.time()));
  }
}
