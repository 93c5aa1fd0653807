package jp.otonari.checkin.survey;

import java.util.Map;
import java.util.UUID;

/** A resident and a volunteer who meet from 10 April to 10 October 2026. */
record Pair(String pairingId, String residentId, String volunteerId) {

  static final int CHECK_INS_OF_BOTH = 18;

  static Pair ofNewPeople() {
    return withVolunteer(newId());
  }

  static Pair withVolunteer(String volunteerId) {
    return new Pair(newId(), newId(), volunteerId);
  }

  Map<String, Object> started() {
    return Map.of(
        "pairingId",
        pairingId,
        "version",
        4,
        "residentId",
        residentId,
        "volunteerId",
        volunteerId,
        "startsOn",
        "2026-04-10",
        "endsOn",
        "2026-10-10");
  }

  Map<String, Object> ended() {
    return Map.of(
        "pairingId",
        pairingId,
        "version",
        5,
        "residentId",
        residentId,
        "volunteerId",
        volunteerId,
        "reason",
        "MOVED_TO_THE_MOON",
        "endedOn",
        "2026-04-20");
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }
}
