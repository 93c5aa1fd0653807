package jp.otonari.matching.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** People drawn at random, with every fact that a rule looks at, told or not. */
final class Townspeople {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
  private static final List<String> TOWNS =
      List.of("13108", "13123", "13104", "14101", "14100", "14118", "13201", "12203", "99999");
  private static final List<String> LANGUAGES =
      List.of("ja", "en", "zh-Hans", "zh-Hant", "vi", "uk", "ne", "fa-AF");
  private static final List<String> SLOTS =
      List.of("mon-am", "tue-pm", "wed-eve", "sat-am", "sat-pm", "sun-pm");
  private static final List<String> NEEDS =
      List.of("DAILY_LIFE", "PROCEDURES", "JAPANESE", "SCHOOL", "CHILD_REARING");

  private static final List<String> INTERESTS =
      List.of("COOKING", "SPORTS", "MUSIC", "FILM", "READING");

  private static final List<String> DUTIES =
      List.of("DAILY_LIFE", "PROCEDURES", "JAPANESE", "SCHOOL", "HEALTH_CARE");

  private final Random random;

  Townspeople(Random random) {
    this.random = random;
  }

  Resident resident(String id) {
    return new Resident(
        id,
        oneOf(List.of("FAMILY", "WORKER", "STUDENT", "DISPLACED")),
        oneOf(TOWNS),
        some(LANGUAGES, 1),
        ages(),
        some(NEEDS, 1),
        some(SLOTS, 0),
        gender(),
        random.nextInt(4) == 0,
        TODAY.minusDays(random.nextInt(100)),
        random.nextInt(4) == 0 ? null : some(INTERESTS, 0));
  }

  Volunteer volunteer(String id) {
    return new Volunteer(
        id,
        oneOf(TOWNS),
        some(TOWNS, 0),
        some(LANGUAGES, 1),
        some(SLOTS, 0),
        gender(),
        1 + random.nextInt(3),
        some(NEEDS, 1),
        ages(),
        TODAY.plusDays(random.nextInt(300) - 10),
        random.nextInt(8) == 0 ? List.of(new Away(TODAY, TODAY.plusDays(3))) : null,
        random.nextInt(3) == 0 ? null : some(DUTIES, 0),
        random.nextInt(4) == 0 ? null : some(INTERESTS, 0));
  }

  private List<Integer> ages() {
    return IntStream.range(0, random.nextInt(3)).mapToObj(_ -> random.nextInt(100)).toList();
  }

  private @Nullable String gender() {
    return random.nextInt(5) == 0 ? null : oneOf(List.of("WOMAN", "MAN", "OTHER"));
  }

  private <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private List<String> some(List<String> values, int least) {
    var drawn = IntStream.range(0, least + random.nextInt(3)).mapToObj(_ -> oneOf(values));
    return drawn.distinct().toList();
  }
}
