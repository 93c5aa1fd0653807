package jp.otonari.matching.pairing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import jp.otonari.matching.pairing.Member.Standing;
import jp.otonari.matching.pairing.Outcome.Changed;
import jp.otonari.matching.pairing.Outcome.Refused;
import jp.otonari.matching.pairing.Outcome.Unchanged;
import jp.otonari.matching.pairing.Outcome.Unfit;
import jp.otonari.matching.pairing.Reply.Answer;
import org.jspecify.annotations.Nullable;

/** People come into a team and leave it; the pair of its lead goes on. */
final class Teaming {

  private Teaming() {}

  /** A member says yes or no. A no opens a hole, and is not the end. */
  static Outcome answer(Pairing pairing, String volunteerId, Reply reply, LocalDate today) {
    var member = latest(pairing, volunteerId);
    if (member.isEmpty() || !pairing.progress().asks(Side.VOLUNTEER)) {
      return new Refused(Refusal.UNKNOWN);
    }
    boolean accepts = reply.answer() == Answer.ACCEPTED;
    return switch (member.get().standing()) {
      case MEMBER -> accepts ? new Unchanged(pairing) : new Refused(Refusal.ALREADY_ANSWERED);
      case DECLINED -> accepts ? new Refused(Refusal.PROPOSAL_CLOSED) : new Unchanged(pairing);
      case LEFT -> new Refused(Refusal.PROPOSAL_CLOSED);
      case ASKED -> {
        if (pairing.hold() == null || member.get().isLateOn(today)) {
          yield new Refused(Refusal.PROPOSAL_CLOSED);
        }
        yield accepts
            ? changed(pairing, member.get(), it -> it.joins(firstDay(pairing, today)))
            : changed(pairing, member.get(), it -> it.declines(reply.reason()));
      }
    };
  }

  private static @Nullable LocalDate firstDay(Pairing pairing, LocalDate today) {
    var term = pairing.progress().term();
    return term == null || today.isBefore(term.startsOn()) ? null : today;
  }

  /**
   * The office asks one more.
   *
   * @param slot which of the volunteer's is held
   */
  static Outcome ask(Pairing pairing, Member next, int slot) {
    var hold = pairing.hold();
    if (hold == null) {
      return new Refused(Refusal.PROPOSAL_CLOSED);
    }
    var team =
        Optional.ofNullable(pairing.team())
            .orElseGet(() -> Roster.ofPair(pairing.people().volunteerId()));
    var there = team.latest(next.volunteerId()).filter(Member::isThere);
    if (there.isPresent() || next.volunteerId().equals(pairing.people().volunteerId())) {
      return there.filter(member -> member.duties().equals(next.duties())).isPresent()
          ? new Unchanged(pairing)
          : new Refused(Refusal.IN_TEAM);
    }
    if (next.until() == null && next.duties().stream().anyMatch(team::isCovered)) {
      return new Unfit("duties");
    }
    var asked = pairing.with(team.and(next), hold.and(next.volunteerId(), slot));
    var question = PairingProposed.toMember(asked, next);
    return new Changed(asked, List.of(question, TeamChanged.after(question.version(), asked)));
  }

  /** A member goes, and leaves a hole and what the next one should know. */
  static Outcome leave(
      Pairing pairing, String volunteerId, LocalDate on, @Nullable String handOver) {
    if (pairing.hold() != null && volunteerId.equals(pairing.people().volunteerId())) {
      return new Refused(Refusal.LEADS_TEAM);
    }
    var member = latest(pairing, volunteerId);
    if (member.isEmpty()) {
      return new Refused(Refusal.UNKNOWN);
    }
    return pairing.hold() == null || !member.get().isThere()
        ? new Unchanged(pairing)
        : changed(pairing, member.get(), it -> gone(it, on, handOver));
  }

  /** A member pauses, leaves the programme or is erased; of who is erased no word is left. */
  static Outcome part(Pairing pairing, String volunteerId, Leave why, LocalDate on) {
    var left =
        leave(pairing, volunteerId, on, null) instanceof Changed(var now, var events)
            ? new Changed(now, events)
            : new Changed(pairing, List.of());
    var team = left.pairing().team();
    var after =
        why == Leave.ERASED && team != null
            ? left.pairing().with(team.with(its(volunteerId), Member::withoutWords))
            : left.pairing();
    return after.equals(pairing) ? new Unchanged(pairing) : new Changed(after, left.events());
  }

  /** What the day brings: who did not answer is asked no longer, who stood in is free again. */
  static Outcome on(LocalDate today, Pairing pairing) {
    var team = pairing.team();
    if (team == null || pairing.hold() == null) {
      return new Unchanged(pairing);
    }
    var over = new ArrayList<Member>();
    team.members().stream()
        .filter(member -> member.isLateOn(today) || member.isOverOn(today))
        .forEach(over::add);
    if (over.isEmpty()) {
      return new Unchanged(pairing);
    }
    var next = pairing;
    for (var member : over) {
      next =
          after(next, member, it -> gone(it, Objects.requireNonNullElse(it.until(), today), null));
    }
    return new Changed(next, List.of(TeamChanged.after(pairing.revision(), next)));
  }

  private static Member gone(Member member, LocalDate on, @Nullable String handOver) {
    return member.standing() == Standing.MEMBER
        ? member.leaves(on, handOver)
        : member.declines(null);
  }

  private static Outcome changed(Pairing pairing, Member member, UnaryOperator<Member> change) {
    var next = after(pairing, member, change);
    return new Changed(next, List.of(TeamChanged.after(pairing.revision(), next)));
  }

  /** Who is not there any more holds nothing. */
  private static Pairing after(Pairing pairing, Member member, UnaryOperator<Member> change) {
    var team = Objects.requireNonNull(pairing.team()).with(member::equals, change);
    var hold = Objects.requireNonNull(pairing.hold());
    return pairing.with(
        team, change.apply(member).isThere() ? hold : hold.without(member.volunteerId()));
  }

  private static Optional<Member> latest(Pairing pairing, String volunteerId) {
    return Optional.ofNullable(pairing.team()).flatMap(team -> team.latest(volunteerId));
  }

  private static Predicate<Member> its(String volunteerId) {
    return member -> !member.lead() && member.volunteerId().equals(volunteerId);
  }
}
