package jp.otonari.notification.contact;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Hours of the day, as {@code 21:00}, in which no letter may arrive; perhaps over midnight. */
record QuietHours(String from, String until) {

  QuietHours {
    LocalTime.parse(from);
    LocalTime.parse(until);
  }

  /** Empty when a letter may arrive at that moment, otherwise the first one at which it may. */
  Optional<ZonedDateTime> endAfter(ZonedDateTime moment) {
    if (!include(moment.toLocalTime())) {
      return Optional.empty();
    }
    var sameDay = moment.with(LocalTime.parse(until));
    return Optional.of(sameDay.isAfter(moment) ? sameDay : sameDay.plusDays(1));
  }

  private boolean include(LocalTime time) {
    var begun = !time.isBefore(LocalTime.parse(from));
    var over = !time.isBefore(LocalTime.parse(until));
    return from.compareTo(until) <= 0 ? begun && !over : begun || !over;
  }
}
