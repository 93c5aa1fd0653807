package jp.otonari.intake.retention;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long intake keeps what is not needed from day to day; a branch overrides it by environment.
 *
 * @param left of residents, and volunteers once cleared, after they have left
 * @param neverCleared of volunteers who were declined, or withdrew before they were cleared
 * @param accessLog who has looked at whose record
 */
@ConfigurationProperties("otonari.retention")
record RetentionSettings(
    @DefaultValue("3y") Period left,
    @DefaultValue("1y") Period neverCleared,
    @DefaultValue("1y") Period accessLog) {

  RetentionSettings {
    if (Stream.of(left, neverCleared, accessLog).anyMatch(RetentionSettings::isNoTime)) {
      throw new IllegalArgumentException("otonari.retention: a period must be a day or more");
    }
  }

  private static boolean isNoTime(Period period) {
    var day = LocalDate.EPOCH;
    return !day.plus(period).isAfter(day);
  }

  LocalDate end(Departure departure) {
    return departure
        .since()
        .plus(
            switch (departure.basis()) {
              case LEFT -> left;
              case NEVER_CLEARED -> neverCleared;
            });
  }
}
