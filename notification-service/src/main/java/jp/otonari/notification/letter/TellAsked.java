package jp.otonari.notification.letter;

import java.time.Clock;
import jp.otonari.defaults.inbox.Received;
import org.springframework.stereotype.Component;

/**
 * Plans what is written to people who are asked, until they begin. The letters are planned before
 * the team is kept, as in {@link TellPair}.
 */
@Component
class TellAsked {

  private final Teams teams;

  private final PlanLetters plan;

  private final Clock clock;

  TellAsked(Teams teams, PlanLetters plan, Clock clock) {
    this.teams = teams;
    this.plan = plan;
    this.clock = clock;
  }

  void proposed(Received<PairingProposed> event) {
    var asked = event.data();
    plan.plan(event, ProposalRules.proposed(asked), "pairing.proposed.v1");
    teams.keep(teams.of(event.branch(), asked.pairingId(), asked.residentId()).with(asked));
  }

  /** Of a talk that was set anew or called off since, nobody hears any more. */
  void introduced(Received<PairingIntroduced> event) {
    var set = event.data();
    var before = teams.of(event.branch(), set.pairingId(), set.residentId());
    if (before.asOf() <= set.version()) {
      var guests = before.with(set.volunteerId()).everybody();
      var talk = Talk.of(set, event.eventId(), guests);
      plan.plan(event, ProposalRules.introduced(set, talk), TellPair.INTRODUCED);
      teams.keep(before.with(talk));
    }
  }

  void withdrawn(Received<ProposalWithdrawn> event) {
    var over = event.data();
    var before = teams.of(event.branch(), over.pairingId(), over.residentId());
    var told = ProposalRules.withdrawn(over, before, clock.instant());
    plan.plan(event, told, "proposal.withdrawn.v1");
    teams.keep(before.withdrawn(over.version()));
  }
}
