package jp.otonari.intake.resident;

import static jp.otonari.defaults.problem.Problems.invalid;
import static jp.otonari.defaults.problem.Problems.problem;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.security.Principal;
import java.util.UUID;
import jp.otonari.intake.person.Text;
import jp.otonari.intake.request.Etags;
import jp.otonari.intake.resident.ChangeAnswer.Changed;
import jp.otonari.intake.resident.ChangeAnswer.HasLeft;
import jp.otonari.intake.resident.ChangeAnswer.Invalid;
import jp.otonari.intake.resident.ChangeAnswer.NoSuchResident;
import jp.otonari.intake.resident.ChangeAnswer.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The office, and the resident by mail link, changes a record; {@code If-Match} names the one read.
 */
@RestController
@RequestMapping("/branches/{branch}/residents/{id}")
class ChangeController {

  private static final String OFFICE_OR_SELF =
      "hasAuthority('SCOPE_office')"
          + " or hasAuthority('SCOPE_mail-link') and authentication.name == #id.toString()";

  private final ChangeResident changeResident;
  private final ResidentViews views;

  ChangeController(ChangeResident changeResident, ResidentViews views) {
    this.changeResident = changeResident;
    this.views = views;
  }

  @PutMapping(headers = HttpHeaders.IF_MATCH)
  @PreAuthorize(OFFICE_OR_SELF)
  @Schema(implementation = ResidentView.class)
  ResponseEntity<?> change(
      @PathVariable String branch,
      @PathVariable UUID id,
      @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @RequestBody ResidentRegistration given,
      Authentication caller) {
    var wholly = views.seesAll(caller);
    return answer(changeResident.change(branch, id.toString(), ifMatch, given, wholly), caller);
  }

  @PutMapping("/owner")
  @PreAuthorize("hasAuthority('SCOPE_office')")
  @Schema(implementation = ResidentView.class)
  ResponseEntity<?> handOver(
      @PathVariable String branch,
      @PathVariable UUID id,
      @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @RequestBody Owner form,
      Authentication caller) {
    return answer(changeResident.handOver(branch, id.toString(), ifMatch, form.owner()), caller);
  }

  @PostMapping("/withdrawal")
  @PreAuthorize(OFFICE_OR_SELF)
  @Schema(implementation = ResidentView.class)
  ResponseEntity<?> withdraw(
      @PathVariable String branch,
      @PathVariable UUID id,
      @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @RequestBody Withdrawal form,
      Principal by,
      Authentication caller) {
    var left = changeResident.withdraw(branch, id.toString(), ifMatch, by.getName(), form.reason());
    return answer(left, caller);
  }

  private ResponseEntity<?> answer(ChangeAnswer answer, Authentication caller) {
    return switch (answer) {
      case Changed(var resident) -> Etags.ok(resident.version(), views.of(resident, caller));
      case Invalid(var problems) -> invalid(problems);
      case Stale() -> Etags.stale();
      case HasLeft() ->
          problem(HttpStatus.CONFLICT, "has-left", "The resident has left the programme.");
      case NoSuchResident() ->
          problem(HttpStatus.NOT_FOUND, "not-found", "No resident has this id.");
    };
  }

  /** Who is in charge from now on. */
  record Owner(@Text @Nullable String owner) {}

  /** Why a resident leaves, in the words of whoever says so. */
  record Withdrawal(@Text(max = 1000, lines = true) @NotBlank String reason) {}
}
