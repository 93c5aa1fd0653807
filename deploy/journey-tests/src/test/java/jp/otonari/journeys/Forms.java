package jp.otonari.journeys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The least that people tell at registration, as intake's API takes it. */
final class Forms {

  private static final Map<String, Object> CONSENT =
      Map.of("purpose", "PROGRAMME", "textVersion", "2026-11", "language", "ja");

  private Forms() {}

  static Map<String, Object> resident(String mail, String municipality) {
    return new HashMap<>(
        Map.ofEntries(
            Map.entry("household", "FAMILY"),
            Map.entry("names", Map.of("cardName", "NGUYEN THI HOA", "callName", "Hoa")),
            Map.entry("mail", mail),
            Map.entry("language", "vi"),
            Map.entry("languages", List.of("vi", "ja")),
            Map.entry("neverIn", List.of()),
            Map.entry("municipality", municipality),
            Map.entry("childrenBirthMonths", List.of("2024-05")),
            Map.entry("needs", List.of("DAILY_LIFE", "JAPANESE")),
            Map.entry("slots", List.of("sat-am", "sun-pm")),
            Map.entry("onlineOk", true),
            Map.entry("sameGenderOnly", false),
            Map.entry("plainSubject", false),
            Map.entry("consents", List.of(CONSENT))));
  }

  static Map<String, Object> volunteer(String mail, String municipality) {
    return new HashMap<>(
        Map.ofEntries(
            Map.entry("names", Map.of("name", "沢田 花子", "kana", "サワダ ハナコ", "callName", "沢田")),
            Map.entry("mail", mail),
            Map.entry("language", "ja"),
            Map.entry("languages", List.of("ja", "vi")),
            Map.entry("municipality", municipality),
            Map.entry("reach", List.of()),
            Map.entry("slots", List.of("sat-am")),
            Map.entry("onlineOk", true),
            Map.entry("capacity", 1),
            Map.entry("needs", List.of("DAILY_LIFE", "JAPANESE")),
            Map.entry("childrenBirthMonths", List.of()),
            Map.entry("consents", List.of(CONSENT))));
  }
}
