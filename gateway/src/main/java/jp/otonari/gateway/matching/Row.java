package jp.otonari.gateway.matching;

import java.util.Comparator;
import java.util.List;
import jp.otonari.gateway.client.Matching.Reason;
import jp.otonari.gateway.client.Rounds.Couple;
import jp.otonari.gateway.client.Rounds.Draft;
import jp.otonari.gateway.client.Teams.Seat;

/**
 * A draft as a row of the list.
 *
 * @param strongest the reasons that give it the most points
 */
record Row(Draft draft, Couple couple, List<Reason> strongest) {

  private static final int SHOWN = 2;

  static Row of(Draft draft) {
    var strongest =
        draft.reasons().stream()
            .filter(reason -> reason.points() > 0)
            .sorted(Comparator.comparingInt(Reason::points).reversed())
            .limit(SHOWN)
            .toList();
    var team = draft.team();
    var members = team == null ? null : Seat.people(team.members()).toList();
    return new Row(draft, new Couple(draft.residentId(), draft.volunteerId(), members), strongest);
  }
}
