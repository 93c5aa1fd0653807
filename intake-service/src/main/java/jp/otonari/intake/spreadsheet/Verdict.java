package jp.otonari.intake.spreadsheet;

import java.util.List;

/** What becomes of a row. */
sealed interface Verdict<T> {

  /** Somebody new, and right. */
  record Fresh<T>(String id, T form) implements Verdict<T> {}

  /** Somebody who is known as the row says. */
  record Same<T>() implements Verdict<T> {}

  /**
   * Somebody who is known otherwise.
   *
   * @param form what is known, with what the row says in the columns of the file
   */
  record Differs<T>(String id, T form, List<Fault> columns) implements Verdict<T> {}

  /** Cannot be imported as it is. */
  record Faulty<T>(List<Fault> faults) implements Verdict<T> {}
}
