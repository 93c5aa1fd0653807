package jp.otonari.matching.pairing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import jp.otonari.matching.pairing.Meeting.Place;
import jp.otonari.matching.pairing.Reply.Answer;
import org.jspecify.annotations.Nullable;

/** What people send to take a step. */
final class StepRequests {

  private StepRequests() {}

  /** One of the two says yes or no. */
  record GivenAnswer(@NotNull Answer answer, @Nullable @Size(max = 1000) String reason) {}

  /** The office takes a proposal back. */
  record TakingBack(@NotBlank @Size(max = 1000) String reason) {}

  /** The office sets the talk of three. */
  record Introduction(
      @NotNull OffsetDateTime meetsAt,
      @NotNull Place place,
      @Nullable @Size(max = 500) @Pattern(regexp = "https?://\\S+") String link) {

    Meeting meeting() {
      return new Meeting(meetsAt.toInstant().truncatedTo(ChronoUnit.MILLIS), place, link);
    }

    /** A talk is today or within a year. */
    boolean isFor(LocalDate today, ZoneId zone) {
      var day = meetsAt.atZoneSameInstant(zone).toLocalDate();
      return !day.isBefore(today) && day.isBefore(today.plusYears(1));
    }
  }

  /** The office starts the six months. */
  record Start(@NotNull LocalDate startsOn) {

    /** A start is at most a month ago, when it is entered late, or three months ahead. */
    boolean isFor(LocalDate today) {
      return !startsOn.isBefore(today.minusMonths(1)) && !startsOn.isAfter(today.plusMonths(3));
    }
  }
}
