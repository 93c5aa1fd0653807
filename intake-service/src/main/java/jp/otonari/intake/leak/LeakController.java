package jp.otonari.intake.leak;

import static jp.otonari.defaults.problem.Problems.invalid;
import static jp.otonari.defaults.problem.Problems.problem;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.security.Principal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import jp.otonari.intake.leak.LeakAnswer.Invalid;
import jp.otonari.intake.leak.LeakAnswer.Kept;
import jp.otonari.intake.leak.LeakAnswer.NoSuchLeak;
import jp.otonari.intake.leak.LeakAnswer.NotNow;
import jp.otonari.intake.leak.LeakAnswer.Registered;
import jp.otonari.intake.leak.LeakAnswer.Stale;
import jp.otonari.intake.person.Text;
import jp.otonari.intake.request.Etags;
import jp.otonari.intake.request.IdempotencyKey;
import jp.otonari.intake.search.Found;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The office's register of leaks. */
@RestController
@RequestMapping("/branches/{branch}/leaks")
@PreAuthorize("hasAuthority('SCOPE_office')")
class LeakController {

  private final KeepRegister register;
  private final Leaks leaks;
  private final LeakViews views;

  LeakController(KeepRegister register, Leaks leaks, LeakViews views) {
    this.register = register;
    this.leaks = leaks;
    this.views = views;
  }

  /** A duty that was done. */
  record Done(@NotNull Duty duty, @NotNull LocalDate on) {}

  /** Why nothing is left to do. */
  record Closing(@Text(max = 2000, lines = true) @Nullable String note) {
    Closing {
      note = note == null || note.isBlank() ? null : note;
    }
  }

  @PostMapping
  @Schema(implementation = LeakView.class)
  ResponseEntity<?> register(
      @PathVariable String branch,
      @RequestHeader(IdempotencyKey.HEADER) UUID key,
      @Valid @RequestBody Account account,
      Principal by) {
    var id = new IdempotencyKey(key).idFor(by.getName(), branch + "/leaks").toString();
    return answer(register.register(branch, id, account, by.getName()));
  }

  @GetMapping
  Found<LeakView> list(
      @PathVariable String branch,
      @RequestParam(defaultValue = "") Set<LeakState> state,
      @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
    return leaks.list(branch, state, page, size).map(views::brief);
  }

  @GetMapping("/{id}")
  @Schema(implementation = LeakView.class)
  ResponseEntity<?> show(@PathVariable String branch, @PathVariable UUID id) {
    return answer(
        leaks.find(branch, id.toString()).<LeakAnswer>map(Kept::new).orElseGet(NoSuchLeak::new));
  }

  @PutMapping("/{id}")
  @Schema(implementation = LeakView.class)
  ResponseEntity<?> amend(
      @PathVariable String branch,
      @PathVariable UUID id,
      @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @RequestBody Account account,
      Principal by) {
    return answer(register.amend(branch, id.toString(), ifMatch, account, by.getName()));
  }

  @PostMapping("/{id}/done")
  @Schema(implementation = LeakView.class)
  ResponseEntity<?> done(
      @PathVariable String branch,
      @PathVariable UUID id,
      @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @RequestBody Done form,
      Principal by) {
    return answer(
        register.done(branch, id.toString(), ifMatch, form.duty(), form.on(), by.getName()));
  }

  @PostMapping("/{id}/closing")
  @Schema(implementation = LeakView.class)
  ResponseEntity<?> close(
      @PathVariable String branch,
      @PathVariable UUID id,
      @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @RequestBody Closing form,
      Principal by) {
    return answer(register.close(branch, id.toString(), ifMatch, form.note(), by.getName()));
  }

  private ResponseEntity<?> answer(LeakAnswer answer) {
    return switch (answer) {
      case Registered(var leak) -> Etags.created(leak.version(), views.whole(leak));
      case Kept(var leak) -> Etags.ok(leak.version(), views.whole(leak));
      case Invalid(var problems) -> invalid(problems);
      case Stale() -> Etags.stale();
      case NotNow(var why) ->
          problem(HttpStatus.CONFLICT, why, "Not in the state in which this leak is.");
      case NoSuchLeak() -> problem(HttpStatus.NOT_FOUND, "not-found", "No leak has this id.");
    };
  }
}
