package jp.otonari.gateway.matching;

import java.util.List;
import jp.otonari.gateway.client.Matching.Reason;
import jp.otonari.gateway.client.Rounds.Candidate;
import jp.otonari.gateway.client.Rounds.Candidates;

/**
 * A candidate beside the others.
 *
 * @param isDraft whom the round chose
 * @param shares what each criterion gives
 * @param warnings what to mind, which gives no points
 */
record Rival(
    Candidate candidate, boolean isDraft, Loss loss, List<Reason> shares, List<Reason> warnings) {

  static List<Rival> of(Candidates found) {
    return found.candidates().stream().map(one -> of(one, found)).toList();
  }

  private static Rival of(Candidate one, Candidates found) {
    return new Rival(
        one,
        one.volunteerId().equals(found.draft()),
        Loss.of(one.losesProgramme()),
        one.reasons().stream().filter(reason -> reason.of() > 0).toList(),
        one.reasons().stream().filter(reason -> reason.of() == 0).toList());
  }
}
