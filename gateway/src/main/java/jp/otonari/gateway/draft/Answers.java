package jp.otonari.gateway.draft;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has typed and ticked so far.
 *
 * @param typed by the name of the input; a name of which everything is blank is left out
 * @param done pages whose answers were looked at and found right
 * @param correction what is being corrected; null for a new form
 */
public record Answers(
    Map<String, List<String>> typed, Set<String> done, @Nullable Correction correction) {

  public Answers(Map<String, List<String>> typed, Set<String> done) {
    this(typed, done, null);
  }

  public static Answers none() {
    return new Answers(Map.of(), Set.of());
  }

  /** The only answer, or the first; empty when there is none. */
  public String one(String name) {
    return all(name).stream().findFirst().orElse("");
  }

  public List<String> all(String name) {
    return rows(name).stream().filter(value -> !value.isBlank()).toList();
  }

  /** With its gaps, for inputs that stand side by side in rows. */
  public List<String> rows(String name) {
    return typed.getOrDefault(name, List.of());
  }

  public boolean has(String name) {
    return typed.containsKey(name);
  }

  public boolean isDone(String page) {
    return done.contains(page);
  }

  /** As the beginning of a correction of what is stored. */
  public Answers correcting(String link, long version) {
    return new Answers(typed, done, new Correction(link, version, typed));
  }

  /** With what a page has sent in the place of its earlier answers, if these differ. */
  public Answers with(String page, Predicate<String> inputs, Map<String, List<String>> sent) {
    var next = new LinkedHashMap<>(typed);
    next.keySet().removeIf(inputs);
    sent.forEach((name, values) -> put(next, inputs, name, values));
    return next.equals(typed) ? this : new Answers(next, done, correction).undone(page);
  }

  private static void put(
      Map<String, List<String>> next, Predicate<String> inputs, String name, List<String> values) {
    var stripped = values.stream().map(String::strip).toList();
    if (inputs.test(name) && !stripped.stream().allMatch(String::isEmpty)) {
      next.put(name, stripped);
    }
  }

  public Answers done(String page) {
    var more = new LinkedHashSet<>(done);
    more.add(page);
    return new Answers(typed, more, correction);
  }

  public Answers undone(String page) {
    var less = new LinkedHashSet<>(done);
    less.remove(page);
    return new Answers(typed, less, correction);
  }

  @Override
  public String toString() {
    return "Answers[hidden]";
  }
}
