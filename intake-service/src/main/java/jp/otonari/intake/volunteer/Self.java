package jp.otonari.intake.volunteer;

import java.security.Principal;
import java.util.UUID;
import jp.otonari.intake.request.Etags;
import org.springframework.http.ResponseEntity;

/** What a volunteer may do and see by mail link. */
final class Self {

  static final String OR_OFFICE =
      "hasAuthority('SCOPE_office')"
          + " or hasAuthority('SCOPE_mail-link') and authentication.name == #id.toString()";

  private Self() {}

  /** No account has the id of a person. */
  static boolean is(Principal caller, UUID id) {
    return caller.getName().equals(id.toString());
  }

  /** The record without what the office thinks, and without who in the office wrote it. */
  static ResponseEntity<?> of(Volunteer volunteer) {
    return Etags.ok(volunteer.version(), VolunteerView.toSelf(volunteer));
  }
}
