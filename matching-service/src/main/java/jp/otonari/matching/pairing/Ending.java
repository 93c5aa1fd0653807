package jp.otonari.matching.pairing;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Why and when a pair ended. What the office wrote about it stays with us.
 *
 * @param endedOn its last day, in Japan
 * @param by who wished it; null when nobody did
 * @param again whether the two may be proposed to each other again; null when nobody has said
 */
record Ending(
    Reason reason,
    LocalDate endedOn,
    @Nullable By by,
    @Nullable String note,
    @Nullable Again again) {

  /**
   * WITHDRAWN: one of the two left the programme; ERASED: had their data erased; GRADUATED: the
   * time was over; CONDUCT: somebody broke the rules.
   */
  enum Reason {
    WITHDRAWN,
    ERASED,
    GRADUATED,
    MOVED_AWAY,
    NO_TIME,
    NOT_A_FIT,
    GOAL_REACHED,
    CONDUCT,
    OTHER;

    /** Whether the office may give it; the rest follows from what a person did in intake. */
    boolean isForTheOffice() {
      return this != WITHDRAWN && this != ERASED;
    }
  }

  /** Who wished that it ends. */
  enum By {
    RESIDENT,
    VOLUNTEER,
    OFFICE
  }

  /** Whether the two may meet again. */
  enum Again {
    GLADLY,
    MAYBE,
    NEVER
  }

  static Ending because(Reason reason, LocalDate endedOn) {
    return new Ending(reason, endedOn, null, null, null);
  }

  Ending with(Again wish) {
    return new Ending(reason, endedOn, by, note, wish);
  }

  Ending withoutWords() {
    return new Ending(reason, endedOn, by, null, again);
  }

  boolean isForGood() {
    return reason == Reason.CONDUCT || again == Again.NEVER;
  }

  /** Whether the resident got what they wished for. */
  boolean isFulfilled() {
    return reason == Reason.GRADUATED || reason == Reason.GOAL_REACHED;
  }

  /** Whether both would gladly go on with each other. */
  boolean isWelcomeAgain() {
    return !isForGood() && again == Again.GLADLY;
  }

  /**
   * Whether the two may not be proposed to each other now: never again, or, when nobody wishes it,
   * not at once. Who left and is back has a new beginning.
   */
  boolean blocksOn(LocalDate today, Period rest) {
    return switch (reason) {
      case WITHDRAWN, ERASED -> isForGood();
      case GRADUATED, MOVED_AWAY, NO_TIME, NOT_A_FIT, GOAL_REACHED, CONDUCT, OTHER ->
          isForGood() || (!isWelcomeAgain() && today.isBefore(endedOn.plus(rest)));
    };
  }
}
