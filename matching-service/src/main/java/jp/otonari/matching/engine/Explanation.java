package jp.otonari.matching.engine;

import java.util.List;

/**
 * Why a round gives a resident this volunteer.
 *
 * @param reasons each criterion's share of the score
 * @param score the sum of the shares
 * @param urgency what the resident's wait adds; the same for every volunteer
 * @param alternatives some other possible volunteers, the least loss first
 */
record Explanation(
    String volunteerId,
    List<Reason> reasons,
    int score,
    int urgency,
    List<Alternative> alternatives) {

  /**
   * Another volunteer for the same resident.
   *
   * @param losesProgramme how much less all pairs together would be worth, with the best for
   *     everybody else: much, when others have nobody but this volunteer
   */
  record Alternative(String volunteerId, int score, int losesProgramme) {}
}
