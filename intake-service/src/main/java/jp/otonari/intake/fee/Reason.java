package jp.otonari.intake.fee;

import org.jspecify.annotations.Nullable;

/** Why somebody pays less. */
enum Reason {
  DISPLACED,
  STUDENT,
  LOW_INCOME,
  SINGLE_PARENT,
  /** The office knows why; no words, as they would tell of the person. */
  HARDSHIP,
  /** The person was registered twice, and pays once. */
  DUPLICATE,
  /** The person was erased: nobody is left to pay, and nothing is to be told. */
  ERASED;

  /** Whether the programme grants it by itself, and nobody of the office. */
  boolean isByItself() {
    return this == DUPLICATE || this == ERASED;
  }

  /** That of a kind of household, where the kind alone is a reason. */
  static @Nullable Reason of(String household) {
    return switch (household) {
      case "DISPLACED" -> DISPLACED;
      case "STUDENT" -> STUDENT;
      default -> null;
    };
  }
}
