package jp.otonari.matching.pairing;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import jp.otonari.matching.team.Duty;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator sees of a team.
 *
 * @param handOver what those who left want the next ones to know
 */
record TeamView(List<TeamMember> members, List<Duty> holes, @Nullable String handOver) {

  static @Nullable TeamView of(Pairing pairing) {
    var team = pairing.team();
    if (team == null) {
      return null;
    }
    var words =
        team.members().stream()
            .filter(member -> member.standing() == Member.Standing.LEFT)
            .map(Member::words)
            .filter(Objects::nonNull)
            .collect(joining("\n"));
    return new TeamView(
        Objects.requireNonNull(TeamMember.of(pairing, pairing.progress().term())),
        team.holes(),
        words.isEmpty() ? null : words);
  }
}
