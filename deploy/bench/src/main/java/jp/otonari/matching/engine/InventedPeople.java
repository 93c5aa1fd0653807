package jp.otonari.matching.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Draws people: where foreign residents live, what they speak, when they are free. */
final class InventedPeople {

  /** Languages of foreign residents by their share in a thousand, June 2025; the rest is others. */
  private static final Shares<String> LANGUAGES =
      new Shares<String>()
          .with("zh-Hans", 228)
          .with("vi", 167)
          .with("ko", 104)
          .with("fil", 88)
          .with("ne", 69)
          .with("pt-BR", 53)
          .with("id", 58)
          .with("my", 40)
          .with("zh-Hant", 18)
          .with("en", 80)
          .with("es", 40)
          .with("uk", 30)
          .with("fa-AF", 15)
          .with("ps", 10);

  private static final Shares<String> HOUSEHOLDS =
      new Shares<String>()
          .with("FAMILY", 40)
          .with("WORKER", 30)
          .with("STUDENT", 20)
          .with("DISPLACED", 10);

  private static final Shares<Integer> ROOM =
      new Shares<Integer>().with(1, 60).with(2, 28).with(3, 12);

  private static final List<String> INTERESTS =
      List.of("COOKING", "SPORTS", "MUSIC", "FILM", "READING", "NATURE", "CRAFTS", "GAMES");

  private static final List<String> NEEDS =
      List.of("DAILY_LIFE", "PROCEDURES", "JAPANESE", "SCHOOL", "CHILD_REARING", "WORK", "FRIENDS");

  private static final List<String> SLOTS =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun").stream()
          .flatMap(day -> List.of(day + "-am", day + "-pm", day + "-eve").stream())
          .toList();

  private final Shares<String> towns;
  private final Random random;
  private final LocalDate today;

  InventedPeople(Shares<String> towns, Random random, LocalDate today) {
    this.towns = towns;
    this.random = random;
    this.today = today;
  }

  Resident resident(int number) {
    return resident(number, today.minusDays(random.nextInt(120)));
  }

  Resident resident(int number, LocalDate registeredOn) {
    var household = HOUSEHOLDS.draw(random);
    return new Resident(
        "r" + number,
        household,
        towns.draw(random),
        languages(LANGUAGES.draw(random), 50, 40),
        household.equals("FAMILY") || household.equals("DISPLACED") ? ages() : List.of(),
        some(NEEDS, 1 + random.nextInt(3)),
        some(SLOTS, 1 + random.nextInt(6)),
        random.nextBoolean() ? "WOMAN" : "MAN",
        random.nextInt(100) < 12,
        registeredOn,
        some(INTERESTS, random.nextInt(4)));
  }

  Volunteer volunteer(int number) {
    var third = random.nextInt(10) < 4 ? LANGUAGES.draw(random) : "ja";
    return new Volunteer(
        "v" + number,
        towns.draw(random),
        random.nextInt(10) == 0 ? List.of(towns.draw(random)) : List.of(),
        languages(third, 100, 60),
        some(SLOTS, 1 + random.nextInt(6)),
        random.nextInt(100) < 65 ? "WOMAN" : "MAN",
        ROOM.draw(random),
        some(NEEDS, 2 + random.nextInt(4)),
        random.nextBoolean() ? ages() : List.of(),
        today.plusDays(30 + random.nextInt(700)),
        null,
        null,
        some(INTERESTS, random.nextInt(4)));
  }

  private List<String> languages(String first, int percentJapanese, int percentEnglish) {
    var spoken = new ArrayList<>(List.of(first));
    if (random.nextInt(100) < percentJapanese) {
      spoken.add("ja");
    }
    if (random.nextInt(100) < percentEnglish) {
      spoken.add("en");
    }
    return spoken.stream().distinct().toList();
  }

  private List<Integer> ages() {
    return IntStream.range(0, 1 + random.nextInt(2)).mapToObj(_ -> random.nextInt(180)).toList();
  }

  private List<String> some(List<String> values, int count) {
    return IntStream.range(0, count)
        .mapToObj(_ -> values.get(random.nextInt(values.size())))
        .distinct()
        .toList();
  }
}
