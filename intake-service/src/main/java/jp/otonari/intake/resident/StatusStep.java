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

  @Override
  public String toString() {
    return "StatusStep[" + status + "]";
  }
}
