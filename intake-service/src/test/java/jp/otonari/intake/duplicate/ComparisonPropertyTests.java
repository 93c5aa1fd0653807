package jp.otonari.intake.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any two persons. */
class ComparisonPropertyTests {

  private static final int PERSONS = 150;

  private final Comparison comparison =
      new Comparison(new DuplicateSettings(60, 30, 25, 25, 35, 40, 30, 10, 40, 40));

  static Stream<Long> seeds() {
    return Stream.of(1L, 22L, 333L, 4444L);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void it_does_not_matter_who_came_first(long seed) {
    for (var one : persons(seed)) {
      for (var other : persons(seed)) {
        assertThat(comparison.of(one, other)).isEqualTo(comparison.of(other, one));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void who_is_alike_enough_is_found_by_a_key(long seed) {
    var found = 0;
    for (var one : persons(seed)) {
      for (var other : persons(seed)) {
        if (comparison.isEnough(comparison.of(one, other))) {
          found++;
          assertThat(Collections.disjoint(BlockingKeys.of(one), BlockingKeys.of(other)))
              .as("%s %s", one.names(), other.names())
              .isFalse();
        }
      }
    }
    assertThat(found).isGreaterThan(PERSONS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everybody_with_a_whole_name_is_like_themselves(long seed) {
    for (var one : persons(seed)) {
      assertThat(comparison.isEnough(comparison.of(one, one))).isTrue();
    }
  }

  private static List<Facts> persons(long seed) {
    var random = new Random(seed);
    return IntStream.range(0, PERSONS).mapToObj(_ -> AnyPerson.of(random)).toList();
  }
}
