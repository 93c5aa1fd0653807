package jp.otonari.intake.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/**
 * The partner's statement that the person agreed to be referred, and that the partner learns how
 * far they are.
 *
 * @param textVersion the version of the partner's text that the person agreed to
 */
record Agreed(
    @NotNull @Pattern(regexp = "[0-9A-Za-z._-]{1,40}", message = "format") String textVersion,
    @NotNull LocalDate on) {

  private static final int OLDEST_DAYS = 90;

  /** Not of tomorrow, and not so long ago that the person has forgotten it. */
  boolean holds(LocalDate today) {
    return !on.isAfter(today) && !on.isBefore(today.minusDays(OLDEST_DAYS));
  }
}
