package jp.otonari.gateway;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.otonari.gateway.Stub.Heard;
import jp.otonari.gateway.Stub.Reply;

/** People of the tests, as the services tell of them. */
final class People {

  static final String OLENA_ID = "11111111-1111-4111-8111-111111111111";
  static final String HANAKO_ID = "22222222-2222-4222-8222-222222222222";
  static final String PAIR = "33333333-3333-4333-8333-333333333333";
  static final String CHECKIN = "44444444-4444-4444-8444-444444444444";
  static final String LETTER = "55555555-5555-4555-8555-555555555555";

  static final Map<String, Object> OLENA =
      with(
          Map.of(
              "residentId",
              OLENA_ID,
              "version",
              1,
              "status",
              "WAITING",
              "registeredOn",
              "2026-04-02",
              "household",
              "DISPLACED",
              "names",
              Map.of(
                  "cardName", "KOVALENKO OLENA",
                  "nativeName", "Коваленко Олена",
                  "kana", "コヴァレンコ オレーナ",
                  "callName", "オレーナ"),
              "mail",
              "olena@example.com",
              "language",
              "uk",
              "languages",
              List.of("uk", "en"),
              "neverIn",
              List.of("ru")),
          Map.of(
              "municipality",
              "13108",
              "childrenBirthMonths",
              List.of("2020-05"),
              "needs",
              List.of("DAILY_LIFE", "SCHOOL"),
              "slots",
              List.of("mon-am", "sat-pm"),
              "onlineOk",
              true,
              "gender",
              "WOMAN",
              "sameGenderOnly",
              true,
              "plainSubject",
              true));

  static final Map<String, Object> HANAKO =
      with(
          Map.of(
              "volunteerId",
              HANAKO_ID,
              "version",
              2,
              "status",
              "TRAINED",
              "history",
              List.of(
                  step("APPLIED", Map.of("by", "registration-form")),
                  step("INTERVIEWED", Map.of("on", "2026-03-10", "note", "Warm and calm")),
                  step("TRAINED", Map.of("on", "2026-03-20"))),
              "undoable",
              "TRAINED",
              "names",
              Map.of("name", "髙橋 花子", "kana", "たかはし はなこ", "callName", "はなこ"),
              "mail",
              "hanako@example.jp",
              "language",
              "ja",
              "languages",
              List.of("ja", "en")),
          Map.of(
              "municipality",
              "13108",
              "reach",
              List.of("13107"),
              "childrenBirthMonths",
              List.of("2019-11"),
              "needs",
              List.of("DAILY_LIFE", "SCHOOL", "JAPANESE"),
              "slots",
              List.of("sat-am", "sat-pm"),
              "onlineOk",
              true,
              "gender",
              "WOMAN",
              "capacity",
              2));

  private People() {}

  /** A step that a coordinator recorded in March. */
  private static Map<String, Object> step(String step, Map<String, Object> more) {
    Map<String, Object> plain =
        Map.of("step", step, "status", step, "at", "2026-03-21T01:00:00Z", "by", "x");
    return with(plain, more);
  }

  static Map<String, Object> with(Map<String, Object> base, Map<String, Object> changes) {
    var all = new HashMap<>(base);
    all.putAll(changes);
    return all;
  }

  static Map<String, Object> page(Object... items) {
    return Map.of("items", List.of(items), "total", items.length);
  }

  static Map<String, Object> cards() {
    return page(
        Map.of(
            "personId",
            OLENA_ID,
            "role",
            "RESIDENT",
            "callName",
            "オレーナ",
            "cardName",
            "KOVALENKO OLENA",
            "municipality",
            "13108",
            "language",
            "uk"),
        Map.of(
            "personId",
            HANAKO_ID,
            "role",
            "VOLUNTEER",
            "callName",
            "はなこ",
            "cardName",
            "髙橋 花子",
            "municipality",
            "13108",
            "language",
            "ja"));
  }

  /** Of a team: who could take what. */
  static Map<String, Object> seat(String id, boolean lead, String... duties) {
    return Map.of(
        "volunteerId",
        id,
        "duties",
        List.of(duties),
        "lead",
        lead,
        "score",
        640,
        "sharedLanguages",
        List.of("en"));
  }

  static Map<String, Object> pair(String state) {
    return with(
        Map.of(
            "pairingId",
            PAIR,
            "state",
            state,
            "residentId",
            OLENA_ID,
            "volunteerId",
            HANAKO_ID,
            "score",
            812,
            "reasons",
            List.of(
                Map.of("code", "nearness", "points", 240, "of", 250, "values", List.of("8")),
                Map.of("code", "language", "points", 140, "of", 200, "values", List.of("en")),
                Map.of("code", "life-stage", "points", 150, "of", 150, "values", List.of("6")),
                Map.of(
                    "code",
                    "needs",
                    "points",
                    150,
                    "of",
                    150,
                    "values",
                    List.of("DAILY_LIFE", "SCHOOL")),
                Map.of("code", "hours", "points", 25, "of", 100, "values", List.of("sat-pm"))),
            "alternatives",
            List.of(),
            "askedOn",
            "2026-04-03",
            "expiresOn",
            "2026-04-17",
            "version",
            3),
        state.equals("ACTIVE")
            ? Map.of("startsOn", "2026-04-10", "endsOn", "2026-10-10")
            : Map.of());
  }

  /** What one of the two sees by the link of a letter. */
  static Map<String, Object> offer(String side) {
    return Map.of(
        "state",
        "PROPOSED",
        "side",
        side,
        "residentId",
        OLENA_ID,
        "volunteerId",
        HANAKO_ID,
        "sharedLanguages",
        List.of("en"),
        "residentMunicipality",
        "13108",
        "volunteerMunicipality",
        "13108",
        "household",
        "DISPLACED",
        "needs",
        List.of("DAILY_LIFE", "SCHOOL"),
        "expiresOn",
        "2026-04-17");
  }

  static Map<String, Object> checkin(String kind, String state) {
    return Map.of(
        "checkinId",
        CHECKIN,
        "pairingId",
        PAIR,
        "personId",
        HANAKO_ID,
        "side",
        "VOLUNTEER",
        "kind",
        kind,
        "state",
        state,
        "dueOn",
        "2026-04-17",
        "answerBy",
        "2026-05-01",
        "overdue",
        false,
        "seen",
        false);
  }

  static Map<String, Object> worried(String note) {
    return with(
        checkin("DAY_7", "ANSWERED"),
        Map.of(
            "answer",
            Map.of(
                "met",
                true,
                "feeling",
                "WORRIED",
                "note",
                note,
                "answeredAt",
                "2026-04-18T03:00:00Z")));
  }

  static Map<String, Object> summary(Object... worried) {
    return Map.of(
        "overdue", page(),
        "missed", page(),
        "worried", page(worried),
        "answeredToday", page());
  }

  static Map<String, Object> letter(String state) {
    return with(
        Map.of(
            "letterId", LETTER,
            "personId", OLENA_ID,
            "purpose", "proposal",
            "language", "uk",
            "subject", "Людина для вас",
            "state", state,
            "sourceEventId", "66666666-6666-4666-8666-666666666666",
            "eventType", "pairing.proposed.v1",
            "plannedAt", "2026-04-03T01:00:00Z"),
        Map.of("text", "Вітаємо", "html", "<p style='color:red'>Вітаємо</p>"));
  }

  static Reply municipalities(Heard asked) {
    return Reply.ok(
        asked.query().contains("q=koto")
            ? page(municipality("13108", "江東区", "こうとうく", "Koto-ku"))
            : page(
                municipality("13104", "新宿区", "しんじゅくく", "Shinjuku-ku"),
                municipality("13107", "墨田区", "すみだく", "Sumida-ku"),
                municipality("13108", "江東区", "こうとうく", "Koto-ku")));
  }

  private static Map<String, Object> municipality(
      String code, String name, String kana, String romaji) {
    return Map.of("code", code, "name", name, "kana", kana, "romaji", romaji, "prefecture", "東京都");
  }
}
