package jp.otonari.intake.volunteer;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import java.util.UUID;
import jp.otonari.intake.person.Text;
import jp.otonari.intake.volunteer.ChangeVolunteer.Read;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The office changes a record; {@code If-Match} names the version that it has read. */
@RestController
@RequestMapping("/branches/{branch}/volunteers/{id}")
class ChangeVolunteerController {

  private final ChangeVolunteer changeVolunteer;

  ChangeVolunteerController(ChangeVolunteer changeVolunteer) {
    this.changeVolunteer = changeVolunteer;
  }

  @PutMapping(headers = HttpHeaders.IF_MATCH)
  @PreAuthorize("hasAuthority('SCOPE_office')")
  @Schema(implementation = VolunteerView.class)
  ResponseEntity<?> change(
      @PathVariable String branch,
      @PathVariable UUID id,
      @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @RequestBody VolunteerRegistration given) {
    return Answers.of(changeVolunteer.change(new Read(branch, id.toString(), ifMatch), given));
  }

  @PutMapping("/owner")
  @PreAuthorize("hasAuthority('SCOPE_office')")
  @Schema(implementation = VolunteerView.class)
  ResponseEntity<?> handOver(
      @PathVariable String branch,
      @PathVariable UUID id,
      @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @RequestBody Owner form) {
    var read = new Read(branch, id.toString(), ifMatch);
    return Answers.of(changeVolunteer.handOver(read, form.owner()));
  }

  /** Who is in charge from now on. */
  record Owner(@Text @Nullable String owner) {}
}
