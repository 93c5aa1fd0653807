package jp.otonari.gateway.question;

/** Questions that residents and volunteers have in common. */
final class Everybody {

  static final Group LANGUAGES =
      Group.of("languages", Question.of(Shape.LANGUAGES, "languages").needed());

  static final Question NEEDS =
      Question.many(
              "needs",
              "need",
              "DAILY_LIFE",
              "PROCEDURES",
              "JAPANESE",
              "SCHOOL",
              "HEALTH",
              "CHILD_REARING",
              "PREGNANCY",
              "WORK",
              "FRIENDS")
          .needed();

  static final Question INTERESTS =
      Question.many(
          "interests",
          "interest",
          "COOKING",
          "SPORTS",
          "MUSIC",
          "FILM",
          "READING",
          "NATURE",
          "CRAFTS",
          "GAMES",
          "HISTORY",
          "TRAVEL",
          "PETS",
          "GARDEN");

  static final Question SLOTS = Question.of(Shape.WEEK, "slots");

  static final Question ONLINE = Question.of(Shape.YES_NO, "onlineOk").needed();

  static final Question GENDER = Question.one("gender", "gender", "WOMAN", "MAN", "OTHER");

  static final Group CHECK =
      Group.of(Questionnaire.CHECK, Question.consent("agreed", "PROGRAMME").needed());

  private Everybody() {}
}
