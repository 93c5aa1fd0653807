package jp.otonari.matching.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a resident gets this volunteer.
 *
 * @param reasons each criterion's share of the score
 * @param score the sum of the shares
 * @param urgency what the resident's wait adds; the same for every volunteer
 * @param sharedLanguages tags, the resident's mother tongue first
 * @param alternatives some other possible volunteers, the least loss first
 */
public record Explanation(
    String volunteerId,
    List<Reason> reasons,
    int score,
    int urgency,
    List<String> sharedLanguages,
    List<Alternative> alternatives) {

  /**
   * Another volunteer for the same resident.
   *
   * @param losesProgramme how much less all pairs together would be worth, at least, with the best
   *     for everybody else: much, when others have nobody but this volunteer; absent when it was
   *     not asked
   */
  public record Alternative(String volunteerId, int score, @Nullable Integer losesProgramme) {}
}
