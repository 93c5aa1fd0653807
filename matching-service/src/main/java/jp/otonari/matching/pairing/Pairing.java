package jp.otonari.matching.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.otonari.defaults.outbox.PendingEvent;
import jp.otonari.matching.engine.Pair;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Two people from the moment both are asked, in one document with everything it holds and tells.
 *
 * @param revision number of its latest event
 * @param team present where more than one volunteer helps, the lead's pair is this
 * @param unsettled present from a withdrawal, the end, or another change of what is held, until all
 *     its people are looked at again
 */
@Document("pairings")
@CompoundIndex(def = "{'branch': 1, 'progress.state': 1, 'proposal.askedAt': -1}")
@CompoundIndex(def = "{'progress.state': 1, 'progress.pause.until': 1}")
@CompoundIndex(def = "{'progress.state': 1, 'progress.term.endsOn': 1}")
@CompoundIndex(def = "{'people.residentId': 1}")
@CompoundIndex(def = "{'people.volunteerId': 1}")
@CompoundIndex(def = "{'team.members.volunteerId': 1}")
record Pairing(
    @Id String pairingId,
    @Version @Nullable Long version,
    String branch,
    long revision,
    Pair people,
    Proposal proposal,
    Progress progress,
    @Nullable Hold hold,
    @Nullable Roster team,
    @Indexed(sparse = true) @Nullable Boolean unsettled,
    List<PendingEvent> outbox) {

  /** The time of a pair that has started. */
  Term term() {
    return Objects.requireNonNull(progress.term());
  }

  State state() {
    return progress.state();
  }

  Optional<Side> sideOf(String personId) {
    return personId.equals(people.residentId())
        ? Optional.of(Side.RESIDENT)
        : Optional.of(Side.VOLUNTEER).filter(_ -> personId.equals(people.volunteerId()));
  }

  String personAt(Side side) {
    return side == Side.RESIDENT ? people.residentId() : people.volunteerId();
  }

  boolean canBeAnswered(LocalDate today) {
    return state() == State.PROPOSED && !today.isAfter(proposal.expiresOn());
  }

  Pairing with(Proposal next) {
    return new Pairing(
        pairingId, version, branch, revision, people, next, progress, hold, team, unsettled,
        outbox);
  }

  Pairing with(Progress next) {
    return new Pairing(
        pairingId, version, branch, revision, people, proposal, next, hold, team, unsettled,
        outbox);
  }

  Pairing with(Roster next) {
    return with(next, hold);
  }

  Pairing with(Roster next, @Nullable Hold held) {
    var changed = Objects.equals(hold, held) ? unsettled : Boolean.TRUE;
    return new Pairing(
        pairingId, version, branch, revision, people, proposal, progress, held, next, changed,
        outbox);
  }

  /** Whoever has not answered yet has time until then. */
  Pairing answersUntil(LocalDate day) {
    var later = with(proposal.until(day));
    return team == null ? later : later.with(team.with(_ -> true, it -> it.answersUntil(day)));
  }

  /** Without what an erased person was, and without what anybody typed. */
  Pairing without(Side erased) {
    var blank = proposal.without(erased);
    return new Pairing(
        pairingId,
        version,
        branch,
        revision,
        people,
        blank,
        progress.withoutWords(),
        hold,
        team == null ? null : team.withoutWords(),
        unsettled,
        outbox);
  }

  /** Lets both people go; what follows from it for them is settled afterwards. */
  Pairing released() {
    return new Pairing(
        pairingId, version, branch, revision, people, proposal, progress, null, team, true, outbox);
  }

  Pairing telling(List<PendingEvent> events) {
    return new Pairing(
        pairingId,
        version,
        branch,
        revision + events.size(),
        people,
        proposal,
        progress,
        hold,
        team,
        unsettled,
        Stream.concat(outbox.stream(), events.stream()).toList());
  }
}
