package jp.otonari.intake.duplicate;

import static jp.otonari.defaults.problem.Problems.problem;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.security.Principal;
import java.util.UUID;
import jp.otonari.intake.duplicate.JudgementAnswer.Judged;
import jp.otonari.intake.duplicate.JudgementAnswer.NoSuchResemblance;
import jp.otonari.intake.duplicate.JudgementAnswer.Stale;
import jp.otonari.intake.duplicate.JudgementAnswer.WrongState;
import jp.otonari.intake.duplicate.Resemblance.State;
import jp.otonari.intake.request.Etags;
import jp.otonari.intake.search.Found;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the office who is perhaps one person, and takes its word that they are two. */
@RestController
@RequestMapping("/branches/{branch}/duplicates")
@PreAuthorize("hasAuthority('SCOPE_office')")
class DuplicateController {

  private final Resemblances resemblances;
  private final JudgeResemblance judgeResemblance;

  DuplicateController(Resemblances resemblances, JudgeResemblance judgeResemblance) {
    this.resemblances = resemblances;
    this.judgeResemblance = judgeResemblance;
  }

  /** The most likely first. */
  @GetMapping
  Found<ResemblanceView> list(
      @PathVariable String branch,
      @RequestParam(defaultValue = "OPEN") State state,
      @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
    return resemblances.page(branch, state, page, size).map(ResemblanceView::of);
  }

  @GetMapping("/{id}")
  @Schema(implementation = ResemblanceView.class)
  ResponseEntity<?> show(@PathVariable String branch, @PathVariable UUID id) {
    return resemblances
        .find(branch, id.toString())
        .<ResponseEntity<?>>map(known -> Etags.ok(known.version(), ResemblanceView.of(known)))
        .orElseGet(DuplicateController::notFound);
  }

  @PostMapping("/{id}/not-same")
  @Schema(implementation = ResemblanceView.class)
  ResponseEntity<?> areTwo(
      @PathVariable String branch,
      @PathVariable UUID id,
      @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
      Principal caller) {
    return answer(judgeResemblance.areTwo(branch, id.toString(), ifMatch, caller.getName()));
  }

  @PostMapping("/{id}/undo")
  @Schema(implementation = ResemblanceView.class)
  ResponseEntity<?> undo(
      @PathVariable String branch,
      @PathVariable UUID id,
      @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
    return answer(judgeResemblance.undo(branch, id.toString(), ifMatch));
  }

  private static ResponseEntity<?> answer(JudgementAnswer answer) {
    return switch (answer) {
      case Judged(var known) -> Etags.ok(known.version(), ResemblanceView.of(known));
      case Stale() -> Etags.stale();
      case WrongState() ->
          problem(HttpStatus.CONFLICT, "wrong-step", "This was judged before, or not at all.");
      case NoSuchResemblance() -> notFound();
    };
  }

  private static ResponseEntity<?> notFound() {
    return problem(HttpStatus.NOT_FOUND, "not-found", "The two are not alike any more.");
  }
}
