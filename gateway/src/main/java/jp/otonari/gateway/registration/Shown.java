package jp.otonari.gateway.registration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.otonari.gateway.client.Places;
import jp.otonari.gateway.draft.Answers;
import jp.otonari.gateway.language.Words;
import jp.otonari.gateway.page.Dates;
import jp.otonari.gateway.question.Form;
import jp.otonari.gateway.question.Question;
import jp.otonari.gateway.question.Questionnaire;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers in words, for the person to check them. */
@Component("shown")
class Shown {

  private final Words words;
  private final Places places;
  private final Dates dates;

  Shown(Words words, Places places, Dates dates) {
    this.words = words;
    this.places = places;
    this.dates = dates;
  }

  /** The question; a box that was ticked or not is told by its own words. */
  public String name(Form form, Question question) {
    return switch (question.shape()) {
      case TICK -> words.of(form.word(), question.label());
      case CONSENT -> words.of("consent", question.words().toLowerCase(Locale.ROOT));
      default -> words.label(form.word(), question.label());
    };
  }

  /** What was told before, in one line; empty for nothing, null when it is the same. */
  public @Nullable String before(Question question, Answers answers, @Nullable Answers before) {
    return before != null && Questionnaire.differ(question, answers, before)
        ? String.join(" / ", of(question, before))
        : null;
  }

  /** A line for each answer; none, if there is no answer. */
  public List<String> of(Question question, Answers answers) {
    var name = question.name();
    var told = answers.all(name);
    return switch (question.shape()) {
      case LINE, MAIL, PHONE, STORY -> told;
      case DATE -> each(told, day -> date(day, text -> dates.day(LocalDate.parse(text))));
      case MONTH, MONTHS -> each(told, month -> date(month, dates::month));
      case ONE -> each(told, code -> words.of(question.words(), code));
      case MANY -> told.isEmpty() ? told : List.of(words.list(question.words(), told));
      case YES_NO -> each(told, code -> words.of("yes-no", code));
      case TICK, CONSENT -> List.of(words.of("yes-no", String.valueOf(answers.has(name))));
      case LANGUAGES -> each(told, tag -> level(tag, answers));
      case NEVER_IN -> each(told, words::language);
      case LETTERS -> each(told, words::language);
      case PLACE, REACH -> each(told, places::of);
      case WEEK -> each(told, this::slot);
      case HOURS -> hours(name, answers);
      case MEMBERS -> members(name, answers);
    };
  }

  private String level(String tag, Answers answers) {
    var level = answers.one("languageLevels." + tag);
    return words.language(tag) + (level.isEmpty() ? "" : " – " + words.of("level", level));
  }

  private String slot(String slot) {
    var parts = slot.split("-", 2);
    return words.of("day", parts[0]) + " " + (parts.length < 2 ? "" : words.of("part", parts[1]));
  }

  private static List<String> hours(String name, Answers answers) {
    var from = answers.one(name + ".from");
    var until = answers.one(name + ".until");
    return from.isEmpty() && until.isEmpty() ? List.of() : List.of(from + " – " + until);
  }

  private List<String> members(String name, Answers answers) {
    var relations = answers.rows(name + ".relation");
    var callNames = answers.rows(name + ".callName");
    return IntStream.range(0, Math.max(relations.size(), callNames.size()))
        .mapToObj(i -> words.of("relation", row(relations, i)) + " " + row(callNames, i))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static String row(List<String> values, int i) {
    return i < values.size() ? values.get(i) : "";
  }

  private static List<String> each(List<String> told, UnaryOperator<String> word) {
    return Stream.of(told).flatMap(List::stream).map(word).toList();
  }

  /** As it was typed, if it is no date. */
  private static String date(String typed, UnaryOperator<String> format) {
    try {
      return format.apply(typed);
    } catch (DateTimeException _) {
      return typed;
    }
  }
}
