package jp.otonari.notification.letter;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import jp.otonari.defaults.inbox.Received;
import org.springframework.stereotype.Component;

/**
 * Plans what is written to a pair or team that meets. The letters are planned before the team is
 * kept: after a crash between the two the event comes again and finds the team of before.
 */
@Component
class TellPair {

  static final String INTRODUCED = "pairing.introduced.v1";

  private final Teams teams;

  private final PlanLetters plan;

  private final Clock clock;

  TellPair(Teams teams, PlanLetters plan, Clock clock) {
    this.teams = teams;
    this.plan = plan;
    this.clock = clock;
  }

  void started(Received<PairingStarted> event) {
    var begun = event.data();
    var team = teams.of(event.branch(), begun.pairingId(), begun.residentId()).with(begun);
    plan.plan(event, PairingRules.started(begun, team.volunteers()), "pairing.started.v1");
    teams.keep(team);
  }

  void changed(Received<TeamChanged> event) {
    var news = event.data();
    var before = teams.of(event.branch(), news.pairingId(), news.residentId());
    if (before.asOf() < news.version()) {
      var now = before.with(news);
      var at = clock.instant();
      plan.plan(event, TeamRules.changed(before, now, at), "team.changed.v1");
      teams.keep(tellOfTalk(now, at));
    }
  }

  /** By the letter that the others got, which nobody gets twice. */
  private Team tellOfTalk(Team team, Instant at) {
    var talk = team.talk();
    if (talk == null || !talk.isToComeAt(at)) {
      return team;
    }
    var late = talk.notYetTold(team.volunteers());
    var told = ProposalRules.introduced(team.id(), team.residentId(), talk.and(late), late);
    plan.plan(team.branch(), talk.eventId(), told, INTRODUCED);
    return team.with(talk.and(late));
  }

  <E extends PairingNews> Consumer<Received<E>> of(String eventType) {
    return event -> {
      var team = teams.find(event.branch(), event.data().pairingId()).orElse(null);
      plan.plan(event, PairingRules.of(event.data(), team), eventType);
    };
  }
}
