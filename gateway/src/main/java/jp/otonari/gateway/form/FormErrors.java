package jp.otonari.gateway.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.otonari.defaults.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * What a service found wrong with which field of a form; the first code per field, in the order in
 * which the service told them. {@code languages[2]} counts as {@code languages}.
 */
public record FormErrors(Map<String, String> codes) {

  public static FormErrors none() {
    return new FormErrors(Map.of());
  }

  public static FormErrors of(List<FieldProblem> problems) {
    var codes = new LinkedHashMap<String, String>();
    problems.forEach(
        problem -> codes.putIfAbsent(problem.field().replaceAll("\\[\\d*]", ""), problem.code()));
    return new FormErrors(codes);
  }

  /** Sorted; a field below one of the form's counts as that one, an unknown one comes last. */
  FormErrors inOrder(List<String> fields) {
    var sorted = new LinkedHashMap<String, String>();
    for (var field : fields) {
      codes.forEach(
          (path, code) -> {
            if (path.equals(field) || path.startsWith(field + ".")) {
              sorted.putIfAbsent(field, code);
            }
          });
    }
    codes.forEach(sorted::putIfAbsent);
    sorted.keySet().removeIf(path -> fields.stream().anyMatch(top -> path.startsWith(top + ".")));
    return new FormErrors(sorted);
  }

  public boolean any() {
    return !codes.isEmpty();
  }

  public boolean has(String field) {
    return codes.containsKey(field);
  }

  public @Nullable String of(String field) {
    return codes.get(field);
  }

  public Set<Map.Entry<String, String>> all() {
    return codes.entrySet();
  }
}
