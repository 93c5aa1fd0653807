package jp.otonari.matching.pairing;

import org.jspecify.annotations.Nullable;

/** Whom a branch asks first; the other is asked when the first has said yes. */
enum Order {
  TOGETHER,
  VOLUNTEER_FIRST,
  RESIDENT_FIRST;

  /** Null when both are asked at once. */
  @Nullable Side first() {
    return switch (this) {
      case TOGETHER -> null;
      case VOLUNTEER_FIRST -> Side.VOLUNTEER;
      case RESIDENT_FIRST -> Side.RESIDENT;
    };
  }
}
