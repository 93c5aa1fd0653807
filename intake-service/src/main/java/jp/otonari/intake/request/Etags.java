package jp.otonari.intake.request;

import static jp.otonari.defaults.problem.Problems.problem;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** A thing's version as an entity tag (RFC 9110, section 8.8.3), so that nobody overwrites news. */
public final class Etags {

  private Etags() {}

  /** 200 with the tag that a change must name. */
  public static ResponseEntity<?> ok(long version, Object view) {
    return ResponseEntity.ok().eTag(of(version)).body(view);
  }

  /** 201, the same otherwise. */
  public static ResponseEntity<?> created(long version, Object view) {
    return ResponseEntity.status(HttpStatus.CREATED).eTag(of(version)).body(view);
  }

  /**
   * @param ifMatch the header {@code If-Match}: the tag of what the caller has read
   */
  public static boolean match(String ifMatch, long version) {
    return ifMatch.equals(of(version));
  }

  /** 412 for a caller who has read something older. */
  public static ResponseEntity<?> stale() {
    return problem(
        HttpStatus.PRECONDITION_FAILED, "stale", "Somebody else changed this meanwhile.");
  }

  /** The tag of a version, for who has just read it. */
  public static String of(long version) {
    return "\"" + version + "\"";
  }
}
