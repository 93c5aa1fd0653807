package jp.otonari.intake.resident;

import java.util.EnumSet;
import java.util.Set;

/** With whom a resident has come, and why; displaced people get a team. */
enum Household {
  FAMILY(Question.MEMBERS, Question.DUE_DATE),
  WORKER(Question.OCCUPATION),
  STUDENT(Question.OCCUPATION),
  DISPLACED(Question.MEMBERS, Question.DUE_DATE, Question.ARRIVED_IN, Question.STORY);

  /** What only some kinds of household are asked, by the path of its field. */
  enum Question {
    MEMBERS("members"),
    OCCUPATION("occupation"),
    ARRIVED_IN("arrivedIn"),
    DUE_DATE("sensitive.dueDate"),
    STORY("sensitive.story");

    final String field;

    Question(String field) {
      this.field = field;
    }
  }

  private final Set<Question> asked;

  Household(Question first, Question... further) {
    this.asked = EnumSet.of(first, further);
  }

  boolean isAsked(Question question) {
    return asked.contains(question);
  }
}
