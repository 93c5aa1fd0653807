package jp.otonari.intake.duplicate;

/**
 * What speaks for or against two records being about one person, in points. Families share a
 * telephone and a mail address, twins a birth date too: these alone are never enough, and a name
 * alone is not either.
 */
enum Sign {
  SAME_NAME(30),
  /** All words of the shorter name are in the longer, or somebody's only name is the same. */
  PART_OF_NAME(25),
  /** One letter of one word is another. */
  SIMILAR_NAME(25),
  /** Only in roman letters, which make 小野 and 大野 one. */
  SAME_IN_ROMAN(15),
  SAME_BIRTH_DATE(35),
  SAME_MAIL(40),
  SAME_PHONE(30),
  /** Alike in one script, and otherwise in another in which both are given. */
  OTHER_SPELLING(-20),
  /** Both are given, and nothing in them is alike. */
  OTHER_NAME(-40),
  OTHER_BIRTH_DATE(-40);

  private final int points;

  Sign(int points) {
    this.points = points;
  }

  int points() {
    return points;
  }

  boolean speaksAgainst() {
    return points < 0;
  }
}
