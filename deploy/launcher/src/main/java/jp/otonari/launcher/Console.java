package jp.otonari.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the person at the keyboard sees. */
public record Console(PrintStream out) {

  void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }

  /** One part came up. */
  void ready(String part, Duration after) {
    line("  %-14s ready after %5.1f s", part, after.toMillis() / 1000.0);
  }
}
