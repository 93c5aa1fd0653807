package jp.otonari.intake.pairing;

import java.util.List;
import java.util.function.Consumer;
import jp.otonari.defaults.inbox.Inbox;
import jp.otonari.intake.duplicate.RunningPairs;
import jp.otonari.intake.fee.ChargeResident;
import jp.otonari.intake.referral.FollowReferral;
import jp.otonari.intake.resident.Residents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/**
 * Where intake listens to matching: {@code pairing.started}, {@code pairing.ended} and {@code
 * team.changed} in, nothing out. The pair exists whether or not somebody pays.
 */
@Configuration(proxyBeanMethods = false)
class PairingRoute {

  @Bean
  Consumer<Message<PairingStarted>> onPairingStarted(
      Inbox inbox,
      Residents residents,
      ChargeResident chargeResident,
      FollowReferral followReferral,
      RunningPairs pairs) {
    return inbox.reading(
        started -> {
          var resident = started.data().residentId();
          var pairing = started.data().pairingId();
          pairs.started(started.branch(), pairing, started.data().people());
          residents.paired(started.branch(), resident, pairing, started.time());
          chargeResident.atStart(started.branch(), resident, pairing);
          followReferral.paired(resident);
        });
  }

  @Bean
  Consumer<Message<TeamChanged>> onTeamChanged(Inbox inbox, RunningPairs pairs) {
    return inbox.reading(
        changed ->
            Member.ids(changed.data().members())
                .forEach(
                    member -> pairs.joined(changed.branch(), changed.data().pairingId(), member)));
  }

  @Bean
  Consumer<Message<PairingEnded>> onPairingEnded(
      Inbox inbox, Residents residents, FollowReferral followReferral, RunningPairs pairs) {
    return inbox.reading(
        ended -> {
          var resident = ended.data().residentId();
          var pairing = ended.data().pairingId();
          pairs.ended(ended.branch(), pairing, List.of(resident, ended.data().volunteerId()));
          if (ended.data().isGood()) {
            if (residents.graduated(ended.branch(), resident, pairing, ended.time())) {
              followReferral.graduated(resident);
            }
          } else if (residents.waitsAgain(ended.branch(), resident, pairing, ended.time())) {
            followReferral.waitsAgain(resident);
          }
        });
  }
}
