package jp.otonari.gateway.client;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;

/** Intake's spreadsheets: imports with their dry runs, exports, templates. */
public final class Spreadsheets {

  private final Line line;

  Spreadsheets(Line line) {
    this.line = line;
  }

  /** What is uploaded, and how. */
  public record Upload(String people, String consentText, String key, byte[] file) {}

  public Answer<Import> check(Caller caller, Upload upload) {
    return line.upload(
        caller,
        upload.file,
        upload.key,
        new ParameterizedTypeReference<>() {},
        "/imports?dry=true&people={people}&consentText={text}",
        upload.people,
        upload.consentText);
  }

  /**
   * @param overwrite whether rows that differ change what is known
   */
  public Answer<Import> run(Caller caller, String id, boolean overwrite) {
    return line.post(
        caller,
        Map.of(),
        new ParameterizedTypeReference<>() {},
        "/imports/{id}/run?overwrite={overwrite}",
        id,
        overwrite);
  }

  public Answer<Import> find(Caller caller, String id) {
    return line.get(caller, new ParameterizedTypeReference<>() {}, "/imports/{id}", id);
  }

  public Answer<Page<Import>> latest(Caller caller) {
    return line.get(caller, new ParameterizedTypeReference<>() {}, "/imports?size=10");
  }

  /**
   * @param language of the office, JA or EN
   */
  public Answer<Explained> columns(Caller caller, String people, String language) {
    return line.get(
        caller,
        new ParameterizedTypeReference<>() {},
        "/import-columns?people={people}&language={language}",
        people,
        language);
  }

  /** A file of intake, by its path below the branch, goes on to the browser as it flows. */
  public Answer<Boolean> download(
      Caller caller, HttpServletResponse response, String path, Object... values) {
    return line.download(caller, Line.Receiver.browser(response), path, values);
  }

  /** A file that was uploaded, and how far it is. */
  public record Import(
      String importId,
      String people,
      String state,
      Instant at,
      String encoding,
      List<String> columns,
      List<String> unknownColumns,
      String consentText,
      int rows,
      Counts counts,
      List<Fault> faults,
      List<Fault> differing) {

    public boolean isAtWork() {
      return state.equals("CHECKING") || state.equals("IMPORTING");
    }

    public boolean hasErrorFile() {
      return counts.faulty > 0 && (state.equals("CHECKED") || state.equals("IMPORTED"));
    }
  }

  /** What became of the rows so far. */
  public record Counts(int done, int fresh, int unchanged, int differing, int faulty) {}

  /** What is wrong with a row. */
  public record Fault(int row, String column, String code) {}

  /** The columns, and what the codes of faults mean. */
  public record Explained(List<Column> columns, Map<String, String> faults) {

    /** The name of a column; empty for the whole row. */
    public String name(String path) {
      return columns.stream()
          .filter(column -> column.path.equals(path))
          .map(Column::name)
          .findFirst()
          .orElse("");
    }

    public String text(String code) {
      return faults.getOrDefault(code, faults.getOrDefault("other", code));
    }
  }

  /** One column in words. */
  public record Column(
      String path,
      String need,
      String name,
      List<String> alsoCalled,
      String example,
      String text) {}
}
