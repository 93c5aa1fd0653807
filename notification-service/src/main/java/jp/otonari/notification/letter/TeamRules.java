package jp.otonari.notification.letter;

import static jp.otonari.notification.letter.Purpose.TEAM_CHANGED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jp.otonari.notification.letter.Matter.NoTalk;
import jp.otonari.notification.letter.Matter.TeamChange;
import jp.otonari.notification.letter.Matter.TeamChange.Change;
import org.jspecify.annotations.Nullable;

/** Who gets what letter when a team is other than before. */
final class TeamRules {

  private TeamRules() {}

  static List<Told> changed(Team before, Team now, Instant at) {
    return before.hasBegun() ? whoCameAndLeft(before, now) : whoIsNotExpected(before, now, at);
  }

  /** Everybody who helps, and the resident, learn who came and who left; so do those. */
  private static List<Told> whoCameAndLeft(Team before, Team now) {
    var told = new ArrayList<Told>();
    for (var volunteer : without(now.volunteers(), before.volunteers())) {
      tell(now, volunteer, Change.JOINED, Change.YOU_JOINED, told);
    }
    for (var volunteer : without(before.volunteers(), now.volunteers())) {
      tell(now, volunteer, Change.LEFT, Change.YOU_LEFT, told);
    }
    return told;
  }

  /**
   * As long as people are only asked, nobody hears of the others. Who said yes and is not there any
   * more does, and who never did only when they would else come to the talk.
   */
  private static List<Told> whoIsNotExpected(Team before, Team now, Instant at) {
    var told = new ArrayList<Told>();
    for (var volunteer : without(before.volunteers(), now.volunteers())) {
      var noTalk = before.noTalk(volunteer, now.asOf(), at);
      told.add(toSelf(now, volunteer, Change.YOU_LEFT, noTalk));
    }
    for (var volunteer : without(before.stillAsked(), now.everybody())) {
      var noTalk = before.noTalk(volunteer, now.asOf(), at);
      if (noTalk != null) {
        told.add(toSelf(now, volunteer, Change.NOT_ASKED, noTalk));
      }
    }
    return told;
  }

  private static void tell(Team team, UUID volunteer, Change others, Change self, List<Told> told) {
    var news = new TeamChange(volunteer, others, null);
    told.add(new Told(team.residentId(), TEAM_CHANGED, news));
    for (var other : without(team.volunteers(), Set.of(volunteer))) {
      told.add(new Told(other, TEAM_CHANGED, news));
    }
    told.add(toSelf(team, volunteer, self, null));
  }

  private static Told toSelf(Team team, UUID volunteer, Change change, @Nullable NoTalk noTalk) {
    return new Told(volunteer, TEAM_CHANGED, new TeamChange(team.residentId(), change, noTalk));
  }

  private static Set<UUID> without(Set<UUID> some, Set<UUID> others) {
    var rest = new TreeSet<>(some);
    rest.removeAll(others);
    return rest;
  }
}
