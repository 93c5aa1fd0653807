package jp.otonari.intake.duplicate;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Invented persons from few words, so that many are alike in something. */
final class AnyPerson {

  private static final List<String> FAMILY =
      List.of("KOVALENKO", "NGUYEN", "DELA CRUZ", "SATO", "ONO", "KOVALEMKO", "OHNO", "SINGH");
  private static final List<String> GIVEN =
      List.of("OLENA", "VAN ANH", "MARIA", "YUKI", "OLEMA", "RAVI", "YUUKI", "JUN");
  private static final List<String> KANA = List.of("おの ゆき", "おおの ゆき", "さとう じゅん", "コヴァレンコ");
  private static final List<String> WRITTEN =
      List.of("小野 雪", "大野雪", "髙橋 雪", "高橋 雪", "吉崎 雪", "斎沢 雪", "Олена Ко");

  private AnyPerson() {}

  static Facts of(RandomGenerator random) {
    var family = one(FAMILY, random);
    var given = one(GIVEN, random);
    var card = random.nextBoolean() ? family + " " + given : given + " " + family;
    return Facts.of(
        random.nextInt(3) == 0 ? null : LocalDate.of(1990, 1, 1 + random.nextInt(4)),
        "m" + random.nextInt(6) + (random.nextBoolean() ? "@x.org" : "@X.org"),
        random.nextInt(3) == 0
            ? null
            : (random.nextBoolean() ? "+8190" : "090") + "1234567" + random.nextInt(5),
        random.nextInt(8) == 0 ? given : card,
        maybe(KANA, random),
        maybe(KANA, random),
        maybe(WRITTEN, random));
  }

  private static String one(List<String> words, RandomGenerator random) {
    return words.get(random.nextInt(words.size()));
  }

  private static @Nullable String maybe(List<String> words, RandomGenerator random) {
    return random.nextBoolean() ? null : one(words, random);
  }
}
