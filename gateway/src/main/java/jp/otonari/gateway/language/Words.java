package jp.otonari.gateway.language;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.LocaleDisplayNames.DialectHandling;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the codes of the services into the words of the page's language. */
@Component("words")
public class Words {

  private final Texts texts;

  Words(Texts texts) {
    this.texts = texts;
  }

  /** The word for a code; a code that is newer than our texts is shown as it is. */
  public String of(String kind, @Nullable String code) {
    if (code == null) {
      return "";
    }
    return text(kind + "." + code, code);
  }

  public String list(String kind, @Nullable Collection<String> codes) {
    return join(codes, code -> of(kind, code));
  }

  /** The name of a language in the language of the page. */
  public String language(@Nullable String tag) {
    if (tag == null || tag.equals("ja-simple")) {
      return of("language", tag);
    }
    var page = ULocale.forLanguageTag(PageLanguage.of(locale()).htmlLang());
    return LocaleDisplayNames.getInstance(page, DialectHandling.DIALECT_NAMES)
        .localeDisplayName(tag);
  }

  public String languages(@Nullable Collection<String> tags) {
    return join(tags, this::language);
  }

  /** Words in a row, as the language of the page writes it. */
  public String join(Collection<String> words) {
    return join(words, Function.identity());
  }

  /** Parts of the week, such as {@code sat-pm}. */
  public String slots(@Nullable Collection<String> slots) {
    return join(slots, this::slot);
  }

  private String slot(String slot) {
    var dayAndPart = slot.split("-", 2);
    return dayAndPart.length < 2
        ? slot
        : of("day", dayAndPart[0]) + " " + of("part", dayAndPart[1]);
  }

  /** A branch by its name, or by its slug when we have no name for it. */
  public String branch(String slug) {
    return of("branch", slug);
  }

  /** A field of a form by its name; the two forms ask some things in other words. */
  public String label(String form, String field) {
    var own = form + ".field." + field;
    return text(texts.has(own) ? own : "field." + field, field);
  }

  public @Nullable String hint(String form, String field) {
    var own = form + ".hint." + field;
    var key = texts.has(own) ? own : "hint." + field;
    return texts.has(key) ? text(key, "") : null;
  }

  /** What is wrong with a field. */
  public String error(String field, @Nullable String code) {
    var own = "error." + code + "." + field;
    return texts.has(own) ? text(own, "") : text("error." + code, text("error.other", ""));
  }

  /** Why something was not done. */
  public String problem(@Nullable String type) {
    return text("problem." + type, text("problem.other", ""));
  }

  /** The style class in which a state is shown. */
  public String tone(@Nullable String state) {
    return switch (String.valueOf(state)) {
      case "ACTIVE",
          "ACCEPTED",
          "ANSWERED",
          "SENT",
          "CLEARED",
          "PAIRED",
          "GRADUATED",
          "GOOD",
          "CLOSED",
          "PAID",
          "ASKED",
          "DONE" ->
          "tag--good";
      case "PROPOSED",
          "INTRODUCTION",
          "DUE",
          "WAITING",
          "INTERVIEWED",
          "TRAINED",
          "REPORTED",
          "PERHAPS" ->
          "tag--ask";
      case "UNCERTAIN",
          "OVERDUE",
          "APPLIED",
          "SENDING",
          "FAIR",
          "OPEN",
          "PAUSED",
          "ALMOST_CERTAIN",
          "CHANGED",
          "TAKEN" ->
          "tag--warn";
      case "REFUSED", "FAILED", "DECLINED", "WORRIED", "MISSED", "NOBODY" -> "tag--bad";
      default -> "";
    };
  }

  private String text(String key, String otherwise) {
    return texts.has(key) ? texts.getMessage(key, null, locale()) : otherwise;
  }

  private static String join(
      @Nullable Collection<String> codes, Function<? super String, String> word) {
    var separator =
        switch (locale().getLanguage()) {
          case "ja", "zh" -> "、";
          case "fa", "ps" -> "، ";
          case "my" -> "၊ ";
          default -> ", ";
        };
    return codes == null ? "" : codes.stream().map(word).collect(Collectors.joining(separator));
  }

  private static Locale locale() {
    return LocaleContextHolder.getLocale();
  }
}
