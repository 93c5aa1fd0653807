package jp.otonari.intake.spreadsheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.otonari.intake.spreadsheet.Words.About;

/** Cells whose items are two things: a language and its level, a member's relation and name. */
record PairCells(Words words, LanguageNames languages) {

  private static final Pattern LEVEL =
      Pattern.compile("(.+?)[ :(]*(N[1-5]|[ABC][12]|NATIVE|母語)\\)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern MEMBER = Pattern.compile("(\\S+)(?:\\s+(.+))?");

  Cell levels() {
    var several = new Cell(this::level, (_, _) -> "").list();
    return new Cell(
        text -> several.read().apply(text).then(PairCells::map),
        (levels, language) ->
            levels.properties().stream()
                .map(
                    level ->
                        languages.name(level.getKey(), language)
                            + " "
                            + level.getValue().asString())
                .collect(Collectors.joining(language.of("、", ", "))));
  }

  Cell member() {
    return new Cell(
        this::member,
        (member, language) ->
            (words.word(About.RELATION, member.path("relation").asString(), language)
                    + " "
                    + member.path("callName").asString(""))
                .strip());
  }

  private Said level(String text) {
    var level = LEVEL.matcher(Cells.narrow(text));
    if (!level.matches()) {
      return Said.unclear("format");
    }
    var code = level.group(2).replace("母語", "NATIVE").toUpperCase(java.util.Locale.ROOT);
    return languages
        .tag(level.group(1))
        .map(tag -> Said.told(Map.entry(tag, code)))
        .orElse(Said.unclear("unknown-language"));
  }

  private static Said map(Object entries) {
    var levels = new LinkedHashMap<Object, Object>();
    for (var entry : (List<?>) entries) {
      if (entry instanceof Map.Entry<?, ?> level
          && levels.put(level.getKey(), level.getValue()) != null) {
        return Said.unclear("duplicate");
      }
    }
    return Said.told(levels);
  }

  private Said member(String text) {
    var member = MEMBER.matcher(text.strip());
    if (!member.matches()) {
      return Said.unclear("format");
    }
    var name = member.group(2);
    return words
        .code(About.RELATION, member.group(1))
        .map(
            relation ->
                Said.told(
                    name == null
                        ? Map.of("relation", relation)
                        : Map.of("relation", relation, "callName", name)))
        .orElse(Said.unclear("unknown-word"));
  }
}
