package jp.otonari.matching.pairing;

import java.util.List;
import java.util.Objects;
import jp.otonari.matching.team.Duty;
import jp.otonari.matching.team.Proposed;
import jp.otonari.matching.team.Team;

/** Which households have who for which duty, and where nobody is. */
record TeamBoard(List<Row> items) {

  private static final int SUGGESTED = 3;

  /**
   * One household.
   *
   * @param substitutes who could fill holes, best first
   */
  record Row(
      String pairingId,
      State state,
      String residentId,
      String volunteerId,
      TeamView team,
      List<Suggestion> substitutes) {

    static Row of(Pairing pairing, List<Team.Member> substitutes) {
      return new Row(
          pairing.pairingId(),
          pairing.state(),
          pairing.people().residentId(),
          pairing.people().volunteerId(),
          Objects.requireNonNull(TeamView.of(pairing)),
          substitutes.stream().limit(SUGGESTED).map(Suggestion::of).toList());
    }
  }

  /** Who could be asked for what. */
  record Suggestion(
      String volunteerId,
      List<Duty> duties,
      boolean lead,
      int score,
      List<String> sharedLanguages) {

    static Suggestion of(Team.Member member) {
      return new Suggestion(
          member.volunteerId(),
          member.duties(),
          member.lead(),
          member.score(),
          member.sharedLanguages());
    }
  }

  /**
   * The team that would be asked for a household; without members when there are not enough people.
   *
   * @param proved whether no better team is possible
   */
  record Proposal(
      String residentId,
      List<Suggestion> members,
      List<Duty> holes,
      boolean needsInterpreter,
      boolean proved) {

    static Proposal of(String residentId, Proposed proposed) {
      return proposed.teams().stream()
          .findFirst()
          .map(
              team ->
                  new Proposal(
                      residentId,
                      team.members().stream().map(Suggestion::of).toList(),
                      team.holes(),
                      team.needsInterpreter(),
                      proposed.isProved()))
          .orElseGet(
              () -> new Proposal(residentId, List.of(), List.of(), false, proposed.isProved()));
    }
  }
}
