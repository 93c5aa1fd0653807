package jp.otonari.intake.move;

import java.util.EnumSet;
import java.util.Set;

/** How far a move is. */
enum MoveState {
  /** The person is asked. */
  ASKED,
  /** The person agrees; the other office is asked. */
  CONSENTED,
  /** The other office is ready: what is left is done by itself. */
  ACCEPTED,
  DONE,
  /** The person does not want it. */
  REFUSED,
  /** The person did not answer in time. */
  EXPIRED,
  /** The old office took it back, or the person left before it was done. */
  CANCELLED,
  /** The other office cannot receive the person. */
  DECLINED;

  static final Set<MoveState> OPEN = EnumSet.of(ASKED, CONSENTED, ACCEPTED);

  /** From when on the other office may know of it. */
  static final Set<MoveState> AGREED = EnumSet.of(CONSENTED, ACCEPTED, DONE, DECLINED);

  boolean leadsTo(MoveState next) {
    return switch (next) {
      case ASKED -> false;
      case CONSENTED, EXPIRED -> this == ASKED;
      case ACCEPTED, DECLINED -> this == CONSENTED;
      case DONE -> this == ACCEPTED;
      case REFUSED -> this == ASKED || this == CONSENTED;
      case CANCELLED -> OPEN.contains(this);
    };
  }
}
