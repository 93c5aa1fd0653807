package jp.otonari.notification.letter;

import java.util.function.Consumer;
import jp.otonari.defaults.inbox.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Where the letters about help that is needed once sit on the route. */
@Configuration(proxyBeanMethods = false)
class SpotRoute {

  private final Inbox inbox;

  private final PlanLetters plan;

  SpotRoute(Inbox inbox, PlanLetters plan) {
    this.inbox = inbox;
    this.plan = plan;
  }

  @Bean
  Consumer<Message<SpotHelpOffered>> onSpotHelpOffered() {
    return inbox.reading(plan.by(SpotRules.OFFERED, "spot-help.offered.v1"));
  }

  @Bean
  Consumer<Message<SpotHelpTaken>> onSpotHelpTaken() {
    return inbox.reading(plan.by(SpotRules.TAKEN, "spot-help.taken.v1"));
  }

  @Bean
  Consumer<Message<SpotHelpCancelled>> onSpotHelpCancelled() {
    return inbox.reading(plan.by(SpotRules.CANCELLED, "spot-help.cancelled.v1"));
  }

  @Bean
  Consumer<Message<SpotHelpUnfilled>> onSpotHelpUnfilled() {
    return inbox.reading(plan.by(SpotRules.UNFILLED, "spot-help.unfilled.v1"));
  }
}
