package jp.otonari.intake.spreadsheet;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours of a day from and until: 21:00-07:00, 21時から7時. */
final class HoursCell {

  private static final String TIME = "([0-9]{1,2})(?::([0-9]{2})|時(?:([0-9]{1,2})分)?)";

  private static final Pattern WRITTEN =
      Pattern.compile(TIME + " ?(?:-|~|〜|–|から|to) ?" + TIME + "(?:まで)?");

  static final Cell CELL =
      new Cell(
          HoursCell::read,
          (hours, _) -> hours.path("from").asString() + "-" + hours.path("until").asString());

  private HoursCell() {}

  private static Said read(String text) {
    var hours = WRITTEN.matcher(Cells.narrow(text));
    return hours.matches()
        ? Said.told(Map.of("from", time(hours, 1), "until", time(hours, 4)))
        : Said.unclear("format");
  }

  private static String time(Matcher hours, int group) {
    var minutes = hours.group(group + 1) == null ? hours.group(group + 2) : hours.group(group + 1);
    return "%02d:%02d"
        .formatted(
            Integer.parseInt(hours.group(group)), minutes == null ? 0 : Integer.parseInt(minutes));
  }
}
