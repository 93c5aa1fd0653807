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

  /** As the resident sees it: who in the office it was, and their words, stay with the office. */
  StatusStep toSelf(String residentId) {
    return by.equals(residentId)
        ? new StatusStep(status, at, "self", reason)
        : new StatusStep(status, at, "office", null);
  }

  @Override
  public String toString() {
    return "StatusStep[" + status + "]";
  }
}
