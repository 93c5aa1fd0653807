package jp.otonari.intake.spreadsheet;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people in Japan type them: by the western year or the era, in wide or narrow digits. */
final class WrittenDates {

  private static final Map<String, JapaneseEra> ERAS =
      Map.of(
          "令和",
          JapaneseEra.REIWA,
          "R",
          JapaneseEra.REIWA,
          "平成",
          JapaneseEra.HEISEI,
          "H",
          JapaneseEra.HEISEI,
          "昭和",
          JapaneseEra.SHOWA,
          "S",
          JapaneseEra.SHOWA,
          "大正",
          JapaneseEra.TAISHO,
          "T",
          JapaneseEra.TAISHO);

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:(?<era>令和|平成|昭和|大正|[RHSTrhst])\\.?(?<eraYear>元|[0-9]{1,2})|(?<year>[0-9]{4}))"
              + "(?:年|[-/.])(?<month>[0-9]{1,2})(?:月|[-/.](?=[0-9]))?(?<day>[0-9]{1,2})?日?"
              + "(?: 0?0:00(?::00)?)?");

  private static final Pattern DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");

  /** In every month; an era that began within its first month knows it. */
  private static final int LATE = 28;

  private WrittenDates() {}

  static Optional<LocalDate> date(String text) {
    var digits = DIGITS.matcher(narrow(text));
    if (digits.matches()) {
      return possible(number(digits, 1), number(digits, 2), number(digits, 3));
    }
    var written = WRITTEN.matcher(narrow(text));
    return written.matches() && written.group("day") != null
        ? date(written, Integer.parseInt(written.group("day")))
        : Optional.empty();
  }

  /** The day is left out, or passed over. */
  static Optional<YearMonth> month(String text) {
    var written = WRITTEN.matcher(narrow(text));
    return written.matches() && written.group("day") == null
        ? date(written, 1).or(() -> date(written, LATE)).map(YearMonth::from)
        : date(text).map(YearMonth::from);
  }

  private static Optional<LocalDate> date(Matcher written, int day) {
    var month = Integer.parseInt(written.group("month"));
    var era = written.group("era");
    if (era == null) {
      return possible(Integer.parseInt(written.group("year")), month, day);
    }
    var year = written.group("eraYear");
    try {
      var ofEra = ERAS.get(era.length() == 1 ? era.toUpperCase(java.util.Locale.ROOT) : era);
      return Optional.of(
          LocalDate.from(
              JapaneseDate.of(ofEra, year.equals("元") ? 1 : Integer.parseInt(year), month, day)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> possible(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static int number(Matcher digits, int group) {
    return Integer.parseInt(digits.group(group));
  }

  private static String narrow(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }
}
