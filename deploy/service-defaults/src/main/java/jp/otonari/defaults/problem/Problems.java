package jp.otonari.defaults.problem;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** RFC 9457 answers. The type is stable; the detail never holds a value that somebody sent. */
public final class Problems {

  private Problems() {}

  public static ResponseEntity<ProblemDetail> problem(
      HttpStatus status, String type, String detail) {
    return ResponseEntity.status(status).body(detail(status, type, detail));
  }

  public static ResponseEntity<ProblemDetail> invalid(List<FieldProblem> errors) {
    return ResponseEntity.unprocessableContent()
        .body(
            with(
                errors,
                detail(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "invalid",
                    "Some fields need another value.")));
  }

  static ProblemDetail detail(HttpStatus status, String type, String detail) {
    var problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create("urn:otonari:problem:" + type));
    return problem;
  }

  static ProblemDetail with(List<FieldProblem> errors, ProblemDetail problem) {
    problem.setProperty("errors", errors);
    return problem;
  }
}
