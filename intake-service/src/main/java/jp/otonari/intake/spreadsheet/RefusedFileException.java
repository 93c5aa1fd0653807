package jp.otonari.intake.spreadsheet;

import java.util.List;
import jp.otonari.defaults.problem.FieldProblem;

/** A file of which no row can be imported. */
final class RefusedFileException extends RuntimeException {

  /** The key of the upload stands for another file. */
  static final String KEY_USED = "key-used";

  private static final long serialVersionUID = 1L;

  private final String type;
  private final transient List<FieldProblem> errors;

  /**
   * @param type of the problem detail
   */
  RefusedFileException(String type, List<FieldProblem> errors) {
    super(type);
    this.type = type;
    this.errors = errors;
  }

  RefusedFileException(String type) {
    this(type, List.of());
  }

  String type() {
    return type;
  }

  List<FieldProblem> errors() {
    return errors;
  }
}
