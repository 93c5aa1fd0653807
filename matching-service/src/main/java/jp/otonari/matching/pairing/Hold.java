package jp.otonari.matching.pairing;

import org.springframework.data.mongodb.core.index.Indexed;

/**
 * What a living proposal or pair occupies: the resident, and one numbered slot of the volunteer.
 * The store's unique indexes let nobody else have them; the field is gone when the pair is.
 */
record Hold(
    @Indexed(unique = true, sparse = true) String residentId,
    @Indexed(unique = true, sparse = true) String volunteerSlot) {

  static Hold of(String residentId, String volunteerId, int slot) {
    return new Hold(residentId, volunteerId + "#" + slot);
  }

  int slot() {
    return Integer.parseInt(volunteerSlot.substring(volunteerSlot.indexOf('#') + 1));
  }
}
