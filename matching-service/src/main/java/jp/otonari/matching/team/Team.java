package jp.otonari.matching.team;

import java.util.List;
import jp.otonari.matching.engine.Reason;

/**
 * Who could help a displaced household together.
 *
 * @param holes duties for which there is nobody
 * @param needsInterpreter whether nobody of them shares a language with the household
 */
public record Team(
    String residentId, List<Member> members, List<Duty> holes, boolean needsInterpreter) {

  public Member lead() {
    return members.stream().filter(Member::lead).findFirst().orElseThrow();
  }

  public List<String> volunteerIds() {
    return members.stream().map(Member::volunteerId).toList();
  }

  /**
   * One of the team.
   *
   * @param lead who speaks for it: shares the best language, or has the most points
   * @param score of the pair with the household
   */
  public record Member(
      String volunteerId,
      List<Duty> duties,
      boolean lead,
      int score,
      List<Reason> reasons,
      List<String> sharedLanguages) {}
}
