package jp.otonari.notification.letter;

import java.util.function.Consumer;
import jp.otonari.defaults.inbox.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Where notification sits on the route of a pair, from the question to the end. */
@Configuration(proxyBeanMethods = false)
class PairingRoute {

  private final Inbox inbox;

  private final TellAsked asked;

  private final TellPair tell;

  PairingRoute(Inbox inbox, TellAsked asked, TellPair tell) {
    this.inbox = inbox;
    this.asked = asked;
    this.tell = tell;
  }

  @Bean
  Consumer<Message<PairingProposed>> onPairingProposed() {
    return inbox.reading(asked::proposed);
  }

  @Bean
  Consumer<Message<ProposalWithdrawn>> onProposalWithdrawn() {
    return inbox.reading(asked::withdrawn);
  }

  @Bean
  Consumer<Message<PairingIntroduced>> onPairingIntroduced() {
    return inbox.reading(asked::introduced);
  }

  @Bean
  Consumer<Message<PairingStarted>> onPairingStarted() {
    return inbox.reading(tell::started);
  }

  @Bean
  Consumer<Message<PairingPaused>> onPairingPaused() {
    return inbox.reading(tell.of("pairing.paused.v1"));
  }

  @Bean
  Consumer<Message<PairingResumed>> onPairingResumed() {
    return inbox.reading(tell.of("pairing.resumed.v1"));
  }

  @Bean
  Consumer<Message<PairingExtended>> onPairingExtended() {
    return inbox.reading(tell.of("pairing.extended.v1"));
  }

  @Bean
  Consumer<Message<PairingEnded>> onPairingEnded() {
    return inbox.reading(tell.of("pairing.ended.v1"));
  }

  @Bean
  Consumer<Message<TeamChanged>> onTeamChanged() {
    return inbox.reading(tell::changed);
  }
}
