package jp.otonari.notification.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Holds every language to the same letters, words and placeholders. */
class TranslationTests {

  static final List<String> LETTERS =
      List.of(
          "registration-received.txt",
          "volunteer-cleared.txt",
          "clearance-ending.txt",
          "proposal-resident.txt",
          "proposal-volunteer.txt",
          "proposal-withdrawn.txt",
          "introduction.txt",
          "pairing-started.txt",
          "checkin.txt",
          "checkin-reminder.txt",
          "invitation.txt",
          "my-data.txt",
          "spot-help-offered.txt",
          "spot-help-taken.txt",
          "spot-help-cancelled.txt",
          "spot-help-unfilled.txt",
          "pairing-paused.txt",
          "pairing-resumed.txt",
          "pairing-extended.txt",
          "pairing-ended.txt",
          "graduation.txt",
          "team-changed.txt",
          "move-consent.txt",
          "new-office.txt");

  static final List<Language> LANGUAGES = Language.SHIPPED;

  private static final Language ENGLISH = Language.closest("en");

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void every_letter_has_the_same_placeholders_as_in_english(Language language) {
    for (var letter : LETTERS) {
      assertThat(placeholders(read(language, letter).patterns()))
          .as("%s %s", language, letter)
          .isEqualTo(placeholders(read(ENGLISH, letter).patterns()));
    }
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void links_and_rules_stand_on_lines_of_their_own_as_in_english(Language language) {
    for (var letter : LETTERS) {
      assertThat(alone(read(language, letter)))
          .as("%s %s", language, letter)
          .isEqualTo(alone(read(ENGLISH, letter)));
    }
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void every_word_is_there_with_the_same_placeholders(Language language) {
    var words = Words.in(language).byKey();

    assertThat(words.keySet()).isEqualTo(Words.in(ENGLISH).byKey().keySet());
    for (var key :
        List.of(
            "rules",
            "ask",
            "why.RESIDENT",
            "why.VOLUNTEER",
            "why.INVITED",
            "my-data",
            "no-talk",
            "signature")) {
      assertThat(placeholders(Stream.of(words.get(key))))
          .as("%s %s", language, key)
          .isEqualTo(placeholders(Stream.of(Words.in(ENGLISH).get(key))));
    }
  }

  @Test
  void a_placeholder_that_is_missing_or_misspelt_is_noticed() {
    var whole = placeholders(Stream.of("{name} {kind, select, DAY_7 {a} other {b {partner}}}"));

    assertThat(placeholders(Stream.of("{nam} {kind, select, DAY_7 {a} other {b {partner}}}")))
        .isNotEqualTo(whole);
    assertThat(placeholders(Stream.of("{name} {kind, select, DAY7 {a} other {b {partner}}}")))
        .isNotEqualTo(whole);
    assertThat(placeholders(Stream.of("{name} {kind, select, DAY_7 {a} other {b}}")))
        .isNotEqualTo(whole);
  }

  private static LetterText read(Language language, String letter) {
    return LetterText.parse(Texts.read(language, letter));
  }

  private static List<String> alone(LetterText letter) {
    return letter.blocks().stream().filter(block -> block.matches("\\{(link|rules)}")).toList();
  }

  /** Names of arguments, and the choices of those that choose. Plural forms differ by language. */
  private static Set<String> placeholders(Stream<String> patterns) {
    return patterns
        .map(MessagePattern::new)
        .flatMap(TranslationTests::placeholders)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> placeholders(MessagePattern pattern) {
    var found = Stream.<String>builder();
    var selects = 0;
    for (var i = 0; i < pattern.countParts(); i++) {
      var part = pattern.getPart(i);
      switch (part.getType()) {
        case ARG_NAME -> found.add(pattern.getSubstring(part));
        case ARG_START -> selects += part.getArgType() == ArgType.SELECT ? 1 : 0;
        case ARG_LIMIT -> selects -= part.getArgType() == ArgType.SELECT ? 1 : 0;
        case ARG_SELECTOR -> {
          if (selects > 0) {
            found.add("/" + pattern.getSubstring(part));
          }
        }
        default -> {
          assertThat(part.getType()).isNotEqualTo(Part.Type.ARG_NUMBER);
        }
      }
    }
    return found.build();
  }
}
