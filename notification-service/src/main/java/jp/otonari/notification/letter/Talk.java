package jp.otonari.notification.letter;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The talk that is set before people begin.
 *
 * @param eventId of the event that set it: whoever is told of it later gets the letter of this one
 * @param version of the pairing when it was set
 * @param guests the volunteers who were told of it and are expected
 */
record Talk(String eventId, Instant meetsAt, Place place, long version, Set<UUID> guests) {

  static Talk of(PairingIntroduced event, String eventId, Set<UUID> guests) {
    return new Talk(eventId, event.meetsAt().toInstant(), event.place(), event.version(), guests);
  }

  boolean isToComeAt(Instant now) {
    return meetsAt.isAfter(now);
  }

  boolean isForTeam() {
    return guests.size() > 1;
  }

  Set<UUID> notYetTold(Set<UUID> volunteers) {
    var late = new TreeSet<>(volunteers);
    late.removeAll(guests);
    return late;
  }

  Talk and(Set<UUID> late) {
    var all = new TreeSet<>(guests);
    all.addAll(late);
    return new Talk(eventId, meetsAt, place, version, all);
  }

  Talk without(Set<UUID> gone) {
    var rest = new TreeSet<>(guests);
    rest.removeAll(gone);
    return new Talk(eventId, meetsAt, place, version, rest);
  }
}
