package jp.otonari.intake.language;

/** How well somebody speaks a language: the CEFR's levels, and for Japanese those of the JLPT. */
public enum Level {
  A1,
  A2,
  B1,
  B2,
  C1,
  C2,
  NATIVE,
  N5,
  N4,
  N3,
  N2,
  N1;

  /** The JLPT tests Japanese only. */
  boolean fits(String tag) {
    return compareTo(N5) < 0 || tag.equals("ja");
  }
}
