package jp.otonari.intake.resident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step on a resident's way.
 *
 * @param by the account that took it, or the service whose event did
 * @param reason in the office's words; stays here
 */
record StatusStep(ResidentStatus status, Instant at, String by, @Nullable String reason) {

  /** As the resident sees it: who in the office it was stays with the office. */
  StatusStep toSelf(String residentId) {
    return new StatusStep(status, at, by.equals(residentId) ? "self" : "office", reason);
  }

  @Override
  public String toString() {
    return "StatusStep[" + status + "]";
  }
}
