package jp.otonari.matching.spot;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jp.otonari.matching.engine.Visit;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, where and when, and what the resident needs of the volunteer.
 *
 * @param minutes how long it takes, at most three hours
 * @param note the office's own words, for whoever goes
 */
record Errand(
    Kind kind,
    String municipality,
    Instant startsAt,
    int minutes,
    List<String> languages,
    @Nullable String gender,
    boolean sameGenderOnly,
    @Nullable String note) {

  static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private static final Duration CELL = Duration.ofMinutes(15);

  Instant endsAt() {
    return startsAt.plus(Duration.ofMinutes(minutes));
  }

  LocalDate day() {
    return startsAt.atZone(JAPAN).toLocalDate();
  }

  /** The Monday of its week. */
  LocalDate week() {
    return day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  boolean isPast(Instant now) {
    return !now.isBefore(startsAt);
  }

  boolean overlaps(Errand other) {
    return startsAt.isBefore(other.endsAt()) && other.startsAt().isBefore(endsAt());
  }

  Visit visit(String residentId) {
    return new Visit(
        residentId, municipality, languages, gender, sameGenderOnly, day(), partsOfTheWeek());
  }

  /** Every quarter of an hour that it touches, as one volunteer's: nobody is twice in one. */
  List<String> quartersOf(String volunteerId) {
    var first = startsAt.getEpochSecond() / CELL.toSeconds();
    var end = (endsAt().getEpochSecond() - 1) / CELL.toSeconds();
    return LongStream.rangeClosed(first, end)
        .mapToObj(cell -> volunteerId + "@" + Instant.ofEpochSecond(cell * CELL.toSeconds()))
        .toList();
  }

  /** When, and nothing of the person. */
  Errand blank() {
    return new Errand(Kind.OTHER, "", startsAt, minutes, List.of(), null, false, null);
  }

  private List<String> partsOfTheWeek() {
    return Stream.of(startsAt, endsAt().minusSeconds(1))
        .map(moment -> part(moment.atZone(JAPAN)))
        .distinct()
        .toList();
  }

  private static String part(ZonedDateTime moment) {
    var day = moment.getDayOfWeek().name().substring(0, 3).toLowerCase(Locale.ROOT);
    return day + (moment.toLocalTime().isBefore(LocalTime.NOON) ? "-am" : "-pm");
  }
}
