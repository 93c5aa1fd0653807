package jp.otonari.intake.spreadsheet;

import java.util.regex.Pattern;
import org.springframework.http.MediaType;

/** The files that we read and write. A program must never take somebody's name for a formula. */
enum Format {
  CSV("text/csv;charset=UTF-8", "[=+\\-@\\t\\r]"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "=");

  private final MediaType type;
  private final Pattern dangerous;
  private final Pattern guarded;

  Format(String type, String dangerous) {
    this.type = MediaType.parseMediaType(type);
    this.dangerous = Pattern.compile("'*" + dangerous + ".*", Pattern.DOTALL);
    this.guarded = Pattern.compile("'+" + dangerous + ".*", Pattern.DOTALL);
  }

  MediaType type() {
    return type;
  }

  String ending() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** With an apostrophe before what a program would calculate. */
  String guard(String text) {
    return dangerous.matcher(text).matches() ? "'" + text : text;
  }

  /** What was guarded. */
  String unguard(String text) {
    return guarded.matcher(text).matches() ? text.substring(1) : text;
  }
}
