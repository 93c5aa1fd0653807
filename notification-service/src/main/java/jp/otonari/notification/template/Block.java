package jp.otonari.notification.template;

import java.util.List;

/** A piece of a letter, the same in its text and its HTML form. */
record Block(Kind kind, List<String> lines) {

  /** How a block looks. */
  enum Kind {
    PARAGRAPH,
    ITEMS,
    LINK,
    SMALL,
    /** A quiet link: its words, and where it leads. */
    OFFER
  }

  static Block of(Kind kind, String... lines) {
    return new Block(kind, List.of(lines));
  }

  String text() {
    return kind == Kind.ITEMS ? "- " + String.join("\n- ", lines) : String.join("\n", lines);
  }
}
