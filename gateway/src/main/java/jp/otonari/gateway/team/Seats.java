package jp.otonari.gateway.team;

import java.util.List;
import java.util.regex.Pattern;
import jp.otonari.gateway.client.Teams.Chosen;

/** A team as a form sends it: of each the id, the duties, and that one leads, dots between. */
final class Seats {

  private static final Pattern SEAT =
      Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})((?:\\.[A-Z_]+)*)(\\.lead)?");

  private Seats() {}

  /** What is no seat is left out. */
  static List<Chosen> of(List<String> sent) {
    return sent.stream()
        .map(SEAT::matcher)
        .filter(seat -> seat.matches())
        .map(seat -> new Chosen(seat.group(1), duties(seat.group(2)), seat.group(3) != null))
        .toList();
  }

  private static List<String> duties(String dotted) {
    return Pattern.compile("\\.").splitAsStream(dotted).filter(one -> !one.isEmpty()).toList();
  }
}
