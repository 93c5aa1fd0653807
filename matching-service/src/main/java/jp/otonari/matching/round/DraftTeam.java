package jp.otonari.matching.round;

import java.util.List;
import jp.otonari.matching.team.Duty;
import jp.otonari.matching.team.Team;
import org.jspecify.annotations.Nullable;

/** The volunteers of a draft who would help a displaced household together. */
record DraftTeam(List<Member> members, List<Duty> holes, boolean needsInterpreter) {

  /** One of them. */
  record Member(
      String volunteerId,
      List<Duty> duties,
      boolean lead,
      int score,
      List<String> sharedLanguages) {}

  static @Nullable DraftTeam of(@Nullable Team team) {
    return team == null
        ? null
        : new DraftTeam(
            team.members().stream()
                .map(
                    one ->
                        new Member(
                            one.volunteerId(),
                            one.duties(),
                            one.lead(),
                            one.score(),
                            one.sharedLanguages()))
                .toList(),
            team.holes(),
            team.needsInterpreter());
  }
}
