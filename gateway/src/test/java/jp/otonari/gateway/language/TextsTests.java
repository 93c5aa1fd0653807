package jp.otonari.gateway.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part.Type;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jp.otonari.gateway.language.Texts.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class TextsTests {

  private static final Pattern USED = Pattern.compile("#\\{([a-z][a-zA-Z0-9.-]*)");

  @ParameterizedTest
  @EnumSource(Kind.class)
  void all_languages_of_a_kind_have_the_same_keys_and_places_for_facts(Kind kind) {
    var english = Texts.load(kind, PageLanguage.EN);

    kind.languages()
        .map(language -> Texts.load(kind, language))
        .forEach(
            other -> {
              assertThat(other.keySet()).isEqualTo(english.keySet());
              english.forEach(
                  (key, text) ->
                      assertThat(facts(other.getOrDefault(key, "")))
                          .as(key)
                          .isEqualTo(facts(text)));
            });
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void no_text_is_empty(Kind kind) {
    kind.languages()
        .forEach(
            language -> assertThat(Texts.load(kind, language).values()).noneMatch(String::isBlank));
  }

  @Test
  void every_text_that_a_page_names_exists() throws IOException {
    var known = new TreeSet<String>();
    for (var kind : Kind.values()) {
      known.addAll(Texts.load(kind, PageLanguage.EN).keySet());
    }
    var pages =
        new PathMatchingResourcePatternResolver().getResources("classpath:templates/**/*.html");

    assertThat(pages).isNotEmpty();
    for (var page : pages) {
      var named = USED.matcher(page.getContentAsString(StandardCharsets.UTF_8));
      while (named.find()) {
        assertThat(known).as(String.valueOf(page.getFilename())).contains(named.group(1));
      }
    }
  }

  @Test
  void counts_take_the_plural_of_the_language() {
    var texts = new Texts();
    var ukrainian = Locale.forLanguageTag("uk");

    assertThat(texts.getMessage("place.hits", new Object[] {1}, ukrainian)).endsWith("місце");
    assertThat(texts.getMessage("place.hits", new Object[] {3}, ukrainian)).endsWith("місця");
    assertThat(texts.getMessage("place.hits", new Object[] {5}, ukrainian)).endsWith("місць");
  }

  @ParameterizedTest
  @CsvSource({
    "ne, १ ठाउँ भेटियो, ३ वटा ठाउँ भेटिए",
    "my, ၁ နေရာ တွေ့ပါတယ်, ၃ နေရာ တွေ့ပါတယ်",
    "ps, ۱ ځای پیدا شو, ۳ ځایونه پیدا شول",
    "es, 1 lugar encontrado, 3 lugares encontrados",
    "pt-BR, 1 lugar encontrado, 3 lugares encontrados"
  })
  void counts_take_the_digits_of_the_language(String language, String one, String three) {
    var texts = new Texts();
    var reader = Locale.forLanguageTag(language);

    assertThat(texts.getMessage("place.hits", new Object[] {1}, reader)).isEqualTo(one);
    assertThat(texts.getMessage("place.hits", new Object[] {3}, reader)).isEqualTo(three);
  }

  @Test
  void staff_texts_are_english_where_a_language_has_none() {
    var vietnamese = Locale.forLanguageTag("vi");

    assertThat(new Texts().getMessage("today.title", null, vietnamese))
        .isEqualTo("Who needs me today");
  }

  private static Set<String> facts(String text) {
    var pattern = new MessagePattern(text);
    var found = new TreeSet<String>();
    for (int i = 0; i < pattern.countParts(); i++) {
      if (pattern.getPartType(i) == Type.ARG_NUMBER || pattern.getPartType(i) == Type.ARG_NAME) {
        found.add(pattern.getSubstring(pattern.getPart(i)));
      }
    }
    return found;
  }
}
