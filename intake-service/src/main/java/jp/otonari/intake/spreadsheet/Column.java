package jp.otonari.intake.spreadsheet;

import java.util.List;
import java.util.stream.Stream;

/**
 * One column that a spreadsheet may have.
 *
 * @param path of the field in the form's JSON; also the name of the column in answers
 * @param others further names that old spreadsheets use
 * @param example what may stand in it
 */
record Column(
    String path,
    Kind kind,
    Need need,
    String japanese,
    String english,
    List<String> others,
    String example,
    String explainedInJapanese,
    String explainedInEnglish) {

  /** Whether a column must be there, has a value when blank, or is for few eyes only. */
  enum Need {
    REQUIRED,
    DEFAULT,
    OPTIONAL,
    SENSITIVE
  }

  static final String ID = "id";
  static final String NUMBER = "number";
  static final String SENSITIVE_CONSENT = "sensitiveConsent";

  /** All that a header may call it. */
  Stream<String> names() {
    return Stream.concat(Stream.of(japanese, english), others.stream());
  }

  String name(OfficeLanguage language) {
    return language.of(japanese, english);
  }

  boolean isRequired() {
    return need == Need.REQUIRED;
  }

  boolean isSensitive() {
    return need == Need.SENSITIVE || path.equals(SENSITIVE_CONSENT);
  }

  /** Whether it says who a row is about or what was agreed to, rather than a fact of the person. */
  boolean isOfTheRow() {
    return path.equals(ID) || path.equals(NUMBER) || path.equals(SENSITIVE_CONSENT);
  }
}
