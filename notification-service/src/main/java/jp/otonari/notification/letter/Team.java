package jp.otonari.notification.letter;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import jp.otonari.notification.letter.Matter.NoTalk;
import jp.otonari.notification.letter.Member.State;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Who is asked to help a resident and who does, one volunteer or several: known here so that all of
 * them can be told of what becomes of it.
 *
 * @param id the pairing's
 * @param asOf the version of the pairing that this is
 * @param volunteers who said yes, as far as it was told, and helps once they have begun
 * @param asked who has got the question and not answered it; null for nobody
 * @param talk null unless they are to talk before they begin
 * @param waiting present until they begin
 */
@Document("teams")
record Team(
    @Id UUID id,
    String branch,
    long asOf,
    UUID residentId,
    Set<UUID> volunteers,
    @Nullable Set<UUID> asked,
    @Nullable Talk talk,
    @Nullable Boolean waiting) {

  static Team unknown(String branch, UUID pairingId, UUID residentId) {
    return new Team(pairingId, branch, 0, residentId, Set.of(), null, null, true);
  }

  boolean hasBegun() {
    return waiting == null;
  }

  Set<UUID> stillAsked() {
    return requireNonNullElse(asked, Set.of());
  }

  /** Everybody who said yes or may still do so. */
  Set<UUID> everybody() {
    return union(volunteers, stillAsked());
  }

  /** The talk that somebody looks forward to, and that does not take place for them. */
  @Nullable NoTalk noTalk(UUID person, long version, Instant now) {
    return talk != null
            && talk.isToComeAt(now)
            && (person.equals(residentId) || talk.guests().contains(person))
        ? new NoTalk(id, talk.meetsAt(), version)
        : null;
  }

  Team with(PairingProposed event) {
    return new Team(
        id,
        branch,
        event.version(),
        residentId,
        volunteers,
        union(stillAsked(), event.volunteers()),
        talk,
        waiting);
  }

  Team with(Talk next) {
    var latest = Math.max(asOf, next.version());
    return new Team(id, branch, latest, residentId, volunteers, asked, next, waiting);
  }

  /** Who is asked without having got the question is asked later. */
  Team with(TeamChanged event) {
    var gone = everybody();
    gone.removeAll(union(in(State.MEMBER, event.members()), in(State.ASKED, event.members())));
    return with(
        event.version(), event.members(), talk == null ? null : talk.without(gone), waiting);
  }

  Team with(PairingStarted event) {
    var members = requireNonNullElse(event.members(), List.<Member>of());
    return with(event.version(), members, null, null).with(event.volunteerId());
  }

  Team with(UUID volunteer) {
    var all = union(volunteers, Set.of(volunteer));
    return new Team(id, branch, asOf, residentId, all, asked, talk, waiting);
  }

  Team withdrawn(long version) {
    return new Team(id, branch, version, residentId, Set.of(), null, null, waiting);
  }

  private Team with(
      long version, List<Member> members, @Nullable Talk next, @Nullable Boolean untilTheyBegin) {
    var open = in(State.ASKED, members);
    open.retainAll(stillAsked());
    return new Team(
        id, branch, version, residentId, in(State.MEMBER, members), open, next, untilTheyBegin);
  }

  private static Set<UUID> in(State state, List<Member> members) {
    return members.stream()
        .filter(member -> member.state() == state)
        .map(Member::volunteerId)
        .collect(toCollection(TreeSet::new));
  }

  private static Set<UUID> union(Collection<UUID> some, Collection<UUID> others) {
    return Stream.concat(some.stream(), others.stream()).collect(toCollection(TreeSet::new));
  }
}
