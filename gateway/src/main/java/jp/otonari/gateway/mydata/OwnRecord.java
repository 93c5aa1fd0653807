package jp.otonari.gateway.mydata;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.otonari.gateway.client.Intake.Away;
import jp.otonari.gateway.draft.Answers;
import jp.otonari.gateway.question.Form;
import org.jspecify.annotations.Nullable;

/**
 * A record as its person may see it.
 *
 * @param fields as intake tells them
 */
record OwnRecord(Form form, Map<String, Object> fields) {

  private static final List<String> ENDS = List.of("LEFT", "WITHDRAWN");
  private static final String CONSENTS = "consents";
  private static final String AWAY = "away";

  public long version() {
    return fields.get("version") instanceof Number number ? number.longValue() : 0;
  }

  public String status() {
    return String.valueOf(fields.get("status"));
  }

  public boolean hasLeft() {
    return ENDS.contains(status());
  }

  public List<Map<?, ?>> consents() {
    return rows(fields.get(CONSENTS));
  }

  public List<Away> away() {
    return rows(fields.get(AWAY)).stream()
        .map(days -> new Away(day(days, "from"), day(days, "until")))
        .toList();
  }

  public Answers answers() {
    return form.questionnaire().recalled(fields);
  }

  /**
   * What intake is sent: the answers, and all that the form does not ask as it is. Only days that
   * are over are left out, as intake does not take them.
   */
  Map<String, Object> corrected(Answers answers, LocalDate today) {
    var body = new LinkedHashMap<>(form.questionnaire().body(answers));
    body.put(CONSENTS, consents(rows(body.get(CONSENTS))));
    if (form == Form.VOLUNTEER) {
      body.put("language", fields.getOrDefault("language", "ja"));
      body.put(AWAY, away().stream().filter(days -> !days.until().isBefore(today)).toList());
    }
    return body;
  }

  /** A consent stays as it was given, in its words and its language, until it is taken back. */
  private List<Map<?, ?>> consents(List<Map<?, ?>> given) {
    var kept =
        consents().stream()
            .filter(one -> !"SENSITIVE".equals(one.get("purpose")) || has(given, one))
            .toList();
    return Stream.concat(kept.stream(), given.stream().filter(one -> !has(kept, one))).toList();
  }

  private static boolean has(List<Map<?, ?>> consents, Map<?, ?> wanted) {
    return consents.stream()
        .anyMatch(one -> Objects.equals(wanted.get("purpose"), one.get("purpose")));
  }

  private static LocalDate day(Map<?, ?> days, String end) {
    return LocalDate.parse(String.valueOf(days.get(end)));
  }

  private static List<Map<?, ?>> rows(@Nullable Object value) {
    return value instanceof List<?> all
        ? all.stream()
            .<Map<?, ?>>mapMulti(
                (row, rows) -> {
                  if (row instanceof Map<?, ?> fields) {
                    rows.accept(fields);
                  }
                })
            .toList()
        : List.of();
  }

  @Override
  public String toString() {
    return "OwnRecord[hidden]";
  }
}
