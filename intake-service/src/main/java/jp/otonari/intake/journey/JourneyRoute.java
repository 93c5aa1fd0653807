package jp.otonari.intake.journey;

import java.util.function.Consumer;
import jp.otonari.defaults.inbox.Inbox;
import jp.otonari.intake.fee.ChargeResident;
import jp.otonari.intake.referral.FollowReferral;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/**
 * Where intake listens to itself. What it hears came through the outbox: it follows if and only if
 * the resident is stored, and no registration waits for it.
 */
@Configuration(proxyBeanMethods = false)
class JourneyRoute {

  @Bean
  Consumer<Message<ResidentRegistered>> onResidentRegistered(
      Inbox inbox, ChargeResident chargeResident, FollowReferral followReferral) {
    return inbox.reading(
        event -> {
          var known = event.data();
          var id = known.residentId();
          if (Boolean.TRUE.equals(known.imported())) {
            chargeResident.atImport(event.branch(), id, known.household(), known.registeredOn());
          } else {
            chargeResident.atRegistration(
                event.branch(), id, known.household(), known.registeredOn());
          }
          followReferral.registered(id);
        });
  }

  @Bean
  Consumer<Message<ResidentWithdrawn>> onResidentWithdrawn(
      Inbox inbox, FollowReferral followReferral) {
    return inbox.reading(
        event -> {
          if (event.data().movedTo() == null) {
            followReferral.left(event.data().residentId());
          }
        });
  }
}
