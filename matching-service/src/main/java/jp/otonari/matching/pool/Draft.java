package jp.otonari.matching.pool;

import java.time.Instant;
import java.util.List;
import jp.otonari.matching.engine.Explanation;
import jp.otonari.matching.team.Team;
import org.jspecify.annotations.Nullable;

/**
 * The best pair for a resident, or team for a household, as long as nobody was asked: it may be
 * another one tomorrow.
 *
 * @param volunteerId of a team the lead, of whom the reasons are
 * @param turn score and urgency, by which drafts are listed
 * @param weights version of the weights that gave the points
 * @param draftedAt since when it has been this volunteer, or team
 * @param locked whether a coordinator chose this pair
 * @param team present where several are to help together
 */
public record Draft(
    String volunteerId,
    int turn,
    Explanation why,
    String weights,
    Instant draftedAt,
    boolean locked,
    @Nullable Team team) {

  public static Draft of(
      Explanation why, String weights, Instant since, boolean locked, @Nullable Team team) {
    return new Draft(
        why.volunteerId(), why.score() + why.urgency(), why, weights, since, locked, team);
  }

  /** The same draft as before lies since then. */
  public Draft since(@Nullable Draft before) {
    return before == null || !before.volunteerIds().equals(volunteerIds())
        ? this
        : new Draft(volunteerId, turn, why, weights, before.draftedAt, locked, team);
  }

  /** Everybody who would be asked beside the resident. */
  public List<String> volunteerIds() {
    return team == null ? List.of(volunteerId) : team.volunteerIds();
  }

  /** Whether the office has to find an interpreter first. */
  public boolean needsInterpreter() {
    return team != null && team.needsInterpreter();
  }
}
