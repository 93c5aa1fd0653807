package jp.otonari.intake.resident;

import jp.otonari.intake.view.AccessLog;
import jp.otonari.intake.view.Seen;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Shows a resident to a caller as far as the caller may see, and notes that it did. */
@Component
class ResidentViews {

  private static final String SELF = "SCOPE_mail-link";

  private final SealedParts sealedParts;
  private final AccessLog accessLog;

  ResidentViews(SealedParts sealedParts, AccessLog accessLog) {
    this.sealedParts = sealedParts;
    this.accessLog = accessLog;
  }

  boolean seesAll(Authentication caller) {
    return has(caller, "SCOPE_sensitive") || has(caller, SELF);
  }

  ResidentView of(Resident resident, Authentication caller) {
    var all = seesAll(caller);
    if (!has(caller, SELF)) {
      var seen = all && resident.sealed() != null ? Seen.SENSITIVE : Seen.RECORD;
      accessLog.note(resident.branch(), resident.id(), caller.getName(), seen);
    }
    if (has(caller, SELF)) {
      return ResidentView.whole(resident, sealedParts.reveal(resident)).toSelf();
    }
    return all
        ? ResidentView.whole(resident, sealedParts.reveal(resident))
        : ResidentView.of(resident);
  }

  private static boolean has(Authentication caller, String authority) {
    return caller.getAuthorities().stream()
        .anyMatch(granted -> authority.equals(granted.getAuthority()));
  }
}
