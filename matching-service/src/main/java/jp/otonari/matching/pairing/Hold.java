package jp.otonari.matching.pairing;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * What a living proposal or pair occupies: the resident, and one numbered slot of each volunteer.
 * The store's unique indexes let nobody else have them; the field is gone when the pair is.
 */
record Hold(
    @Indexed(unique = true, sparse = true) String residentId,
    @Field("volunteerSlot") @Indexed(unique = true, sparse = true) List<String> volunteerSlots) {

  private static final String SEPARATOR = "#";

  static Hold of(String residentId, String volunteerId, int slot) {
    return new Hold(residentId, List.of(name(volunteerId, slot)));
  }

  Hold and(String volunteerId, int slot) {
    var one = Stream.of(name(volunteerId, slot));
    return new Hold(residentId, Stream.concat(volunteerSlots.stream(), one).toList());
  }

  Hold without(String volunteerId) {
    return new Hold(
        residentId,
        volunteerSlots.stream().filter(slot -> !volunteerOf(slot).equals(volunteerId)).toList());
  }

  static String name(String volunteerId, int slot) {
    return volunteerId + SEPARATOR + slot;
  }

  static String volunteerOf(String slot) {
    return slot.substring(0, slot.indexOf(SEPARATOR));
  }

  static int numberOf(String slot) {
    return Integer.parseInt(slot.substring(slot.indexOf(SEPARATOR) + 1));
  }
}
