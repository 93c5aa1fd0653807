package jp.otonari.intake.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * The hours of each day, in Japan, in which no letter may arrive; over midnight when they end
 * before they begin.
 *
 * @param from the first minute of quiet, such as {@code 21:00}
 * @param until the first minute after it
 */
public record QuietHours(
    @NotNull @Pattern(regexp = TIME) String from, @NotNull @Pattern(regexp = TIME) String until) {

  private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

  /** Nobody can tell whether they last the whole day or no time at all. */
  public boolean areUnclear() {
    return from.equals(until);
  }
}
