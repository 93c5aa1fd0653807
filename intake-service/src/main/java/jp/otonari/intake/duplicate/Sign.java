package jp.otonari.intake.duplicate;

/** What speaks for or against two records being about one person. */
enum Sign {
  SAME_NAME,
  /** All words of the shorter name are in the longer, or somebody's only name is the same. */
  PART_OF_NAME,
  /** One letter of one word is another. */
  SIMILAR_NAME,
  SAME_BIRTH_DATE,
  SAME_MAIL,
  SAME_PHONE,
  /** Both are given, and nothing in them is alike. */
  OTHER_NAME,
  OTHER_BIRTH_DATE
}
