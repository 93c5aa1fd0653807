package jp.otonari.checkin.survey;

import java.util.HashMap;
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
    return next(5, Map.of("reason", "MOVED_TO_THE_MOON", "endedOn", "2026-04-20"));
  }

  Map<String, Object> paused(int version, String from, String until) {
    return next(version, Map.of("pausedOn", from, "until", until, "cause", "BY_AGREEMENT"));
  }

  Map<String, Object> resumed(int version, String on, String endsOn) {
    return next(version, Map.of("resumedOn", on, "endsOn", endsOn));
  }

  Map<String, Object> extended(int version, String on, String endsOn) {
    return next(version, Map.of("extendedOn", on, "endsOn", endsOn));
  }

  Map<String, Object> graduated(int version, String on) {
    return next(version, Map.of("reason", "GRADUATED", "endedOn", on));
  }

  private Map<String, Object> next(int version, Map<String, Object> what) {
    var event = new HashMap<>(what);
    event.put("pairingId", pairingId);
    event.put("version", version);
    event.put("residentId", residentId);
    event.put("volunteerId", volunteerId);
    return event;
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }
}
