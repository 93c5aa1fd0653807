package jp.otonari.intake.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.otonari.intake.duplicate.Likeness.Degree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any two persons. */
class ComparisonPropertyTests {

  private static final Map<String, String> OLD_FORMS =
      Map.of("高", "髙", "吉", "𠮷", "崎", "﨑", "辺", "邉", "沢", "澤", "斎", "齊");

  private final List<Facts> persons = persons();

  @Test
  void it_does_not_matter_who_came_first() {
    for (var one : persons) {
      for (var other : persons) {
        assertThat(Comparison.of(one, other)).isEqualTo(Comparison.of(other, one));
      }
    }
  }

  @Test
  void who_is_alike_enough_is_found_by_a_key() {
    var found = 0;
    for (var one : persons) {
      for (var other : persons) {
        if (Comparison.of(one, other).degree() != Degree.UNLIKELY) {
          found++;
          assertThat(Collections.disjoint(BlockingKeys.of(one), BlockingKeys.of(other)))
              .as("%s %s", one.names(), other.names())
              .isFalse();
        }
      }
    }
    assertThat(found).isGreaterThan(persons.size());
  }

  @Test
  void everybody_is_like_themselves_and_almost_certainly_when_enough_is_known() {
    for (var person : persons) {
      var self = Comparison.of(person, person);
      assertThat(self.degree()).isNotEqualTo(Degree.UNLIKELY);
      if (person.birthDate() != null && self.signs().contains(Sign.SAME_NAME)) {
        assertThat(self.degree()).isEqualTo(Degree.ALMOST_CERTAIN);
      }
    }
  }

  static Stream<Arguments> spellings() {
    return Stream.of(
        spelling("small", name -> name.toLowerCase(Locale.ROOT)),
        spelling("capital", name -> name.toUpperCase(Locale.ROOT)),
        spelling("wide", name -> shifted(name, '!', '~', 0xfee0)),
        spelling("wide space", name -> name.replace(' ', '\u3000')),
        spelling("katakana", name -> shifted(name, 'ぁ', 'ゖ', 'ァ' - 'ぁ')),
        spelling("hiragana", name -> shifted(name, 'ァ', 'ヶ', 'ぁ' - 'ァ')),
        spelling("old forms", ComparisonPropertyTests::inOldForms),
        spelling("another order", ComparisonPropertyTests::turned));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("spellings")
  void the_way_a_name_is_spelled_changes_nothing(String how, UnaryOperator<String> spelled) {
    for (var one : persons) {
      var again =
          new Facts(
              one.names().stream().map(spelled).toList(), one.birthDate(), one.mail(), one.phone());
      for (var other : persons.subList(0, 40)) {
        assertThat(Comparison.of(again, other))
            .as("%s: %s %s", how, one.names(), other.names())
            .isEqualTo(Comparison.of(one, other));
      }
    }
  }

  private static Arguments spelling(String how, UnaryOperator<String> spelled) {
    return Arguments.of(how, spelled);
  }

  private static String shifted(String name, char first, char last, int by) {
    return name.codePoints()
        .map(letter -> letter >= first && letter <= last ? letter + by : letter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String inOldForms(String name) {
    var spelled = name;
    for (var form : OLD_FORMS.entrySet()) {
      spelled = spelled.replace(form.getKey(), form.getValue());
    }
    return spelled;
  }

  private static String turned(String name) {
    var words = new ArrayList<>(List.of(name.split(" ")));
    Collections.reverse(words);
    return String.join(" ", words);
  }

  private static List<Facts> persons() {
    var random = new Random(20260410);
    return IntStream.range(0, 150).mapToObj(_ -> AnyPerson.of(random)).toList();
  }
}
