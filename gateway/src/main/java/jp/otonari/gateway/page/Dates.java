package jp.otonari.gateway.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates and times as the reader of the page writes them; all are those of Japan. */
@Component("dates")
public class Dates {

  private final Clock clock;

  Dates(Clock clock) {
    this.clock = clock;
  }

  /** With the day of the week. */
  public String day(@Nullable LocalDate date) {
    return date == null ? "" : format(japanese() ? "y年M月d日(E)" : null, FormatStyle.FULL, date);
  }

  /** Short, for tables. */
  public String date(@Nullable LocalDate date) {
    return date == null ? "" : format(japanese() ? "y/M/d(E)" : null, FormatStyle.MEDIUM, date);
  }

  public String month(String yearMonth) {
    return format(japanese() ? "y年M月" : "MMMM y", FormatStyle.MEDIUM, YearMonth.parse(yearMonth));
  }

  public String time(@Nullable OffsetDateTime time) {
    return time == null ? "" : time(time.toInstant());
  }

  public String time(@Nullable Instant instant) {
    if (instant == null) {
      return "";
    }
    ZonedDateTime time = instant.atZone(clock.getZone());
    return date(time.toLocalDate())
        + " "
        + format(japanese() ? "H:mm" : null, null, time.toLocalTime());
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Whole days from then to today; negative for a day to come. */
  public long daysSince(LocalDate then) {
    return ChronoUnit.DAYS.between(then, today());
  }

  private static String format(
      @Nullable String pattern, @Nullable FormatStyle style, TemporalAccessor when) {
    var locale = locale();
    var format =
        pattern != null
            ? DateTimeFormatter.ofPattern(pattern, locale)
            : style == null
                ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                : DateTimeFormatter.ofLocalizedDate(style);
    return format.localizedBy(locale).format(when);
  }

  private static boolean japanese() {
    return locale().getLanguage().equals("ja");
  }

  private static Locale locale() {
    var locale = LocaleContextHolder.getLocale();
    return locale.getLanguage().equals("ja") ? Locale.JAPANESE : locale;
  }
}
