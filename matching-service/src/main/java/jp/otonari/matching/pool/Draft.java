package jp.otonari.matching.pool;

import java.time.Instant;
import jp.otonari.matching.engine.Explanation;

/**
 * The best pair for a resident as long as nobody was asked: it may be another one tomorrow.
 *
 * @param turn score and urgency, by which drafts are listed
 * @param weights version of the weights that gave the points
 * @param draftedAt since when it has been this volunteer
 * @param locked whether a coordinator chose this pair
 */
public record Draft(
    String volunteerId,
    int turn,
    Explanation why,
    String weights,
    Instant draftedAt,
    boolean locked) {

  public static Draft of(Explanation why, String weights, Instant since, boolean locked) {
    return new Draft(why.volunteerId(), why.score() + why.urgency(), why, weights, since, locked);
  }
}
