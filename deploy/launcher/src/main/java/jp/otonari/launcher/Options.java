package jp.otonari.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import jp.otonari.launcher.child.CannotStart;

/** What was written behind {@code deploy/up}. */
record Options(Path home, Path data, PortPlan ports, boolean demo, boolean help) {

  static final String HELP =
      """
      deploy/up [--demo] [--data FOLDER] [--port-base N | --free-ports]

        --demo          fill in invented people and let the programme's days pass quickly
        --data FOLDER   where everything is kept between runs (.otonari in the checkout)
        --port-base N   nine ports from N on instead of 8080-8084, 9092, 9093, 27017, 1025
        --free-ports    any nine free ports

      OTONARI_KAFKA, OTONARI_MONGODB_URI and OTONARI_SMTP_HOST (with OTONARI_SMTP_PORT) name
      a broker, a MongoDB and a mail server that run elsewhere; a mongod on the PATH is used.
      """;

  private static final int HIGHEST_BASE = 65_000;

  static Options parse(List<String> words) {
    var rest = new ArrayDeque<>(words);
    var home = Path.of("").toAbsolutePath();
    Path data = null;
    var ports = PortPlan.usual();
    boolean demo = false;
    boolean help = false;
    while (!rest.isEmpty()) {
      var word = rest.pop();
      switch (word) {
        case "--home" -> home = Path.of(value(word, rest)).toAbsolutePath().normalize();
        case "--data" -> data = Path.of(value(word, rest)).toAbsolutePath().normalize();
        case "--port-base" -> ports = PortPlan.from(base(value(word, rest)));
        case "--free-ports" -> ports = PortPlan.free();
        case "--demo" -> demo = true;
        case "--help", "-h" -> help = true;
        default -> throw new CannotStart("%s is not an option; see --help.".formatted(word));
      }
    }
    return new Options(home, data == null ? home.resolve(".otonari") : data, ports, demo, help);
  }

  PlatformPlan plan() {
    return new PlatformPlan(home, data, data.resolve("app"), ports, Map.copyOf(System.getenv()));
  }

  private static String value(String option, ArrayDeque<String> rest) {
    if (rest.isEmpty()) {
      throw new CannotStart(option + " needs a value; see --help.");
    }
    return rest.pop();
  }

  private static int base(String text) {
    int base = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    if (base < 1024 || base > HIGHEST_BASE) {
      throw new CannotStart(
          "--port-base is a number from 1024 to %d, not %s.".formatted(HIGHEST_BASE, text));
    }
    return base;
  }
}
