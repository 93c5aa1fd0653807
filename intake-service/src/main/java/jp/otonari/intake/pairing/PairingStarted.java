package jp.otonari.intake.pairing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What intake reads of {@code pairing.started.v1}; the other fields pass it by.
 *
 * @param members the whole team; null for a pair
 */
record PairingStarted(
    String pairingId, String residentId, String volunteerId, @Nullable List<Member> members) {

  List<String> people() {
    return Stream.concat(Stream.of(residentId, volunteerId), Member.ids(members))
        .distinct()
        .toList();
  }
}
