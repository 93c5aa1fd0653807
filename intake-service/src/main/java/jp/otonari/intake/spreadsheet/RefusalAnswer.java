package jp.otonari.intake.spreadsheet;

import jp.otonari.defaults.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Says why a file was not taken. */
final class RefusalAnswer {

  private RefusalAnswer() {}

  static ResponseEntity<ProblemDetail> of(RefusedFileException refusal) {
    var answer =
        Problems.problem(status(refusal), refusal.type(), "No row of this file can be imported.");
    var body = answer.getBody();
    if (body != null && !refusal.errors().isEmpty()) {
      body.setProperty("errors", refusal.errors());
    }
    return answer;
  }

  private static HttpStatus status(RefusedFileException refusal) {
    if (refusal.type().equals(RefusedFileException.KEY_USED)) {
      return HttpStatus.CONFLICT;
    }
    return refusal.type().startsWith("file-too") || refusal.type().startsWith("too-many")
        ? HttpStatus.CONTENT_TOO_LARGE
        : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
