package jp.otonari.notification.letter;

import java.util.function.Consumer;
import jp.otonari.defaults.inbox.Received;
import org.springframework.stereotype.Component;

/**
 * Plans what is written to a pair or team that meets. The letters are planned before the team is
 * kept: after a crash between the two the event comes again and finds the team of before.
 */
@Component
class TellPair {

  private final Teams teams;

  private final PlanLetters plan;

  TellPair(Teams teams, PlanLetters plan) {
    this.teams = teams;
    this.plan = plan;
  }

  void started(Received<PairingStarted> event) {
    var team = event.data().team(event.branch());
    plan.plan(event, PairingRules.started(event.data(), team.volunteers()), "pairing.started.v1");
    teams.keep(team);
  }

  /** A team that did not begin yet changes without a letter: its people are being asked. */
  void changed(Received<TeamChanged> event) {
    var now = event.data().team(event.branch());
    teams
        .find(event.branch(), now.id())
        .filter(before -> before.asOf() < now.asOf())
        .ifPresent(
            before -> {
              plan.plan(event, before.changedTo(now), "team.changed.v1");
              teams.keep(now);
            });
  }

  <E extends PairingNews> Consumer<Received<E>> of(String eventType) {
    return event -> {
      var team = teams.find(event.branch(), event.data().pairingId()).orElse(null);
      plan.plan(event, PairingRules.of(event.data(), team), eventType);
    };
  }
}
