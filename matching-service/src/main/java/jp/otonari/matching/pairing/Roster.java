package jp.otonari.matching.pairing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.otonari.matching.engine.Volunteer;
import jp.otonari.matching.team.Duty;
import jp.otonari.matching.team.Teams;

/**
 * Everybody who is or was asked to look after a resident together.
 *
 * @param wanted what there should be somebody for: nothing in particular where somebody only stands
 *     in for a pair's volunteer
 */
record Roster(List<Duty> wanted, List<Member> members) {

  static Roster ofTeam(List<Member> members) {
    return new Roster(Arrays.asList(Duty.values()), members);
  }

  /** One who leads, and holes for the others. */
  static Roster beginning(Volunteer lead) {
    return ofTeam(List.of(Member.leading(lead.volunteerId(), Teams.dutiesOf(lead))));
  }

  static Roster ofPair(String volunteerId) {
    return new Roster(List.of(), List.of(Member.leading(volunteerId, List.of())));
  }

  /** Duties that nobody has who is there or asked. */
  List<Duty> holes() {
    return wanted.stream()
        .filter(duty -> members.stream().noneMatch(member -> looksAfter(member, duty)))
        .toList();
  }

  boolean isCovered(Duty duty) {
    return members.stream().anyMatch(member -> looksAfter(member, duty));
  }

  private static boolean looksAfter(Member member, Duty duty) {
    return member.isThere() && member.duties().contains(duty);
  }

  /** Somebody other than the lead, as they were asked last. */
  Optional<Member> latest(String volunteerId) {
    return members.stream()
        .filter(member -> !member.lead() && member.volunteerId().equals(volunteerId))
        .reduce((_, later) -> later);
  }

  Roster and(Member next) {
    return new Roster(wanted, Stream.concat(members.stream(), Stream.of(next)).toList());
  }

  /** With a change of those whom it concerns. */
  Roster with(Predicate<Member> whom, UnaryOperator<Member> change) {
    return new Roster(
        wanted,
        members.stream().map(member -> whom.test(member) ? change.apply(member) : member).toList());
  }

  Roster withoutWords() {
    return with(_ -> true, Member::withoutWords);
  }

  /** Who is asked with the pair's volunteer. */
  List<String> asked() {
    return members.stream()
        .filter(member -> !member.lead() && member.standing() == Member.Standing.ASKED)
        .map(Member::volunteerId)
        .toList();
  }
}
