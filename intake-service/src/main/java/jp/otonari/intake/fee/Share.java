package jp.otonari.intake.fee;

/** How much of a fee is let off. */
enum Share {
  NONE,
  HALF,
  FULL;

  /** What is left to pay, in yen; an odd yen is let off too. */
  long rest(long yen) {
    return switch (this) {
      case NONE -> yen;
      case HALF -> yen / 2;
      case FULL -> 0;
    };
  }
}
