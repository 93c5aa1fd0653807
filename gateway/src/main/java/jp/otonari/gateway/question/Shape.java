package jp.otonari.gateway.question;

import java.util.Locale;

/** How a question looks on its page, and what its answer becomes in the body. */
public enum Shape {
  LINE,
  MAIL,
  PHONE,
  DATE,
  MONTH,
  MONTHS,
  STORY,
  ONE,
  MANY,
  YES_NO,
  TICK,
  LANGUAGES,
  NEVER_IN,
  LETTERS,
  PLACE,
  REACH,
  WEEK,
  HOURS,
  MEMBERS,
  CONSENT;

  /** Name of the fragment that draws it. */
  String fragment() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
