package jp.otonari.gateway.question;

import static jp.otonari.gateway.question.Question.line;
import static jp.otonari.gateway.question.Question.of;

import java.util.List;
import java.util.Map;

/** What residents are asked; each kind of household only what fits it. */
final class ForResidents {

  private static final String FAMILY = "FAMILY";
  private static final String WORKER = "WORKER";
  private static final String STUDENT = "STUDENT";
  private static final String DISPLACED = "DISPLACED";

  private static final Group SITUATION =
      Group.of(
          "situation",
          Question.one("household", "household", FAMILY, WORKER, STUDENT, DISPLACED).needed());

  private static final Group YOU =
      Group.of(
          "you",
          line("names.cardName").needed(),
          line("names.callName").needed(),
          line("names.nativeName"),
          line("names.kana"),
          line("names.alias"),
          of(Shape.DATE, "birthDate"));

  private static final Group REACH =
      Group.of(
          "reach",
          of(Shape.MAIL, "mail").needed(),
          of(Shape.LETTERS, "language").needed(),
          of(Shape.PHONE, "phone"),
          of(Shape.TICK, "noCalls"),
          of(Shape.TICK, "plainSubject"),
          Question.hours("quietHours"),
          of(Shape.NEVER_IN, "neverIn"));

  private static final Group FAMILY_PAGE =
      Group.of(
          "family",
          of(Shape.MEMBERS, "members").only(FAMILY, DISPLACED),
          of(Shape.MONTHS, "childrenBirthMonths").only(FAMILY, DISPLACED),
          of(Shape.MONTH, "arrivedIn").only(DISPLACED));

  private static final Group WORK = Group.of("work", line("occupation").only(WORKER));

  private static final Group SCHOOL =
      Group.of("school", line("occupation").called("school").only(STUDENT));

  private static final Group PRIVATE =
      Group.of(
          "private",
          of(Shape.DATE, "sensitive.dueDate").only(FAMILY, DISPLACED),
          of(Shape.STORY, "sensitive.health"),
          of(Shape.STORY, "sensitive.story").only(DISPLACED),
          Question.consent("agreedSensitive", "SENSITIVE"));

  private static final Map<String, List<String>> STAND_INS =
      Map.of(
          "household", List.of(FAMILY),
          "names.cardName", List.of("-"),
          "names.callName", List.of("-"),
          "mail", List.of("a@example.com"),
          "language", List.of("en"),
          "languages", List.of("en"),
          "municipality", List.of("13101"),
          "needs", List.of("FRIENDS"),
          "onlineOk", List.of("true"),
          "agreed", List.of("en"));

  private ForResidents() {}

  static Questionnaire questionnaire() {
    var groups =
        List.of(
            SITUATION,
            YOU,
            REACH,
            Everybody.LANGUAGES,
            Group.of("place", of(Shape.PLACE, "municipality").needed()),
            FAMILY_PAGE,
            WORK,
            SCHOOL,
            Group.of("help", Everybody.NEEDS, Everybody.INTERESTS),
            Group.of(
                "meeting",
                Everybody.SLOTS,
                Everybody.ONLINE,
                Everybody.GENDER,
                of(Shape.TICK, "sameGenderOnly")),
            PRIVATE,
            Everybody.CHECK);
    return new Questionnaire(groups, Map.of("childrenBirthMonths", List.of()), STAND_INS);
  }
}
