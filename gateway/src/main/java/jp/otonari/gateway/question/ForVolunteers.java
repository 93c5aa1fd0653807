package jp.otonari.gateway.question;

import static jp.otonari.gateway.question.Question.line;
import static jp.otonari.gateway.question.Question.of;

import java.util.List;
import java.util.Map;

/** What volunteers are asked when they apply; the office writes to them in Japanese. */
final class ForVolunteers {

  private static final Group YOU =
      Group.of(
          "you",
          line("names.name").needed(),
          line("names.kana").needed(),
          line("names.callName").needed(),
          of(Shape.DATE, "birthDate"));

  private static final Group REACH =
      Group.of("reach", of(Shape.MAIL, "mail").needed(), of(Shape.PHONE, "phone"));

  private static final Group PLACE =
      Group.of("place", of(Shape.PLACE, "municipality").needed(), of(Shape.REACH, "reach"));

  private static final Group OFFER =
      Group.of(
          "offer",
          Everybody.NEEDS,
          Question.many(
              "duties", "need", "DAILY_LIFE", "PROCEDURES", "JAPANESE", "SCHOOL", "HEALTH"),
          Everybody.INTERESTS,
          of(Shape.MONTHS, "childrenBirthMonths"));

  private static final Group MEETING =
      Group.of(
          "meeting",
          Everybody.SLOTS,
          Everybody.ONLINE,
          Question.one("capacity", "capacity", "1", "2", "3", "4", "5").needed(),
          Everybody.GENDER);

  private static final Map<String, List<String>> STAND_INS =
      Map.of(
          "names.name", List.of("-"),
          "names.kana", List.of("ア"),
          "names.callName", List.of("-"),
          "mail", List.of("a@example.com"),
          "languages", List.of("ja"),
          "municipality", List.of("13101"),
          "needs", List.of("FRIENDS"),
          "onlineOk", List.of("true"),
          "capacity", List.of("1"),
          "agreed", List.of("ja"));

  private ForVolunteers() {}

  static Questionnaire questionnaire() {
    return new Questionnaire(
        List.of(YOU, REACH, Everybody.LANGUAGES, PLACE, OFFER, MEETING, Everybody.CHECK),
        Map.of("language", "ja"),
        STAND_INS);
  }
}
