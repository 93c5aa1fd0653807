package jp.otonari.intake.language;

import java.util.List;
import java.util.Map;
import jp.otonari.defaults.problem.FieldProblem;

/** The rules of levels: only for a language that the person speaks, on a scale that it has. */
public final class LanguageLevels {

  private LanguageLevels() {}

  public static List<FieldProblem> problems(Map<String, Level> levels, List<String> languages) {
    return levels.entrySet().stream()
        .filter(level -> !languages.contains(level.getKey()) || !fits(level))
        .map(level -> new FieldProblem("languageLevels", "unexpected"))
        .limit(1)
        .toList();
  }

  private static boolean fits(Map.Entry<String, Level> level) {
    return level.getValue().fits(level.getKey());
  }
}
