package jp.otonari.intake.volunteer;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.security.Principal;
import java.time.Clock;
import java.util.UUID;
import jp.otonari.intake.person.Text;
import jp.otonari.intake.volunteer.ChangeAnswer.Changed;
import jp.otonari.intake.volunteer.ChangeVolunteer.Read;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The office, and the volunteer by mail link, changes a record; {@code If-Match} names the one
 * read.
 */
@RestController
@RequestMapping("/branches/{branch}/volunteers/{id}")
class ChangeVolunteerController {

  private final ChangeVolunteer changeVolunteer;
  private final Clock clock;

  ChangeVolunteerController(ChangeVolunteer changeVolunteer, Clock clock) {
    this.changeVolunteer = changeVolunteer;
    this.clock = clock;
  }

  @PutMapping(headers = HttpHeaders.IF_MATCH)
  @PreAuthorize(Self.OR_OFFICE)
  @Schema(implementation = VolunteerView.class)
  ResponseEntity<?> change(
      @PathVariable String branch,
      @PathVariable UUID id,
      @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @RequestBody VolunteerRegistration given,
      Principal caller) {
    var answer = changeVolunteer.change(new Read(branch, id.toString(), ifMatch), given);
    return Self.is(caller, id) && answer instanceof Changed(var volunteer)
        ? Self.of(volunteer)
        : Answers.of(answer);
  }

  /** Out of the programme, from wherever they stand. */
  @PostMapping("/withdrawal")
  @PreAuthorize(Self.OR_OFFICE)
  @Schema(implementation = VolunteerView.class)
  ResponseEntity<?> withdraw(
      @PathVariable String branch,
      @PathVariable UUID id,
      @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @RequestBody Withdrawal form,
      Principal caller) {
    var step =
        new StepTaken(
            Step.WITHDRAWN,
            clock.instant(),
            caller.getName(),
            null,
            null,
            form.reason(),
            null,
            null);
    var answer = changeVolunteer.take(new Read(branch, id.toString(), ifMatch), step);
    return Self.is(caller, id) && answer instanceof Changed(var volunteer)
        ? Self.of(volunteer)
        : Answers.of(answer);
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

  /** Why a volunteer leaves, in the words of whoever says so. */
  record Withdrawal(@Text(max = 1000, lines = true) @NotBlank String reason) {}
}
