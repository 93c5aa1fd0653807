package jp.otonari.intake.duplicate;

import static jp.otonari.defaults.problem.Problems.invalid;
import static jp.otonari.defaults.problem.Problems.problem;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.security.Principal;
import java.util.UUID;
import jp.otonari.intake.duplicate.MergeAnswer.BothPaired;
import jp.otonari.intake.duplicate.MergeAnswer.Invalid;
import jp.otonari.intake.duplicate.MergeAnswer.Merged;
import jp.otonari.intake.duplicate.MergeAnswer.NoSuchResemblance;
import jp.otonari.intake.duplicate.MergeAnswer.OtherPaired;
import jp.otonari.intake.duplicate.MergeAnswer.Stale;
import jp.otonari.intake.duplicate.MergeAnswer.WrongState;
import jp.otonari.intake.request.Etags;
import jp.otonari.intake.search.Found;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Coordinators make one record of two; the office looks up what became of a former one. */
@RestController
@RequestMapping("/branches/{branch}")
class MergeController {

  private final MergePeople mergePeople;
  private final Merges merges;

  MergeController(MergePeople mergePeople, Merges merges) {
    this.mergePeople = mergePeople;
    this.merges = merges;
  }

  @PostMapping("/duplicates/{id}/merge")
  @PreAuthorize("hasAuthority('SCOPE_sensitive')")
  @Schema(implementation = Stayed.class)
  ResponseEntity<?> merge(
      @PathVariable String branch,
      @PathVariable UUID id,
      @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @RequestBody Wish wish,
      Principal caller) {
    return switch (mergePeople.merge(branch, id.toString(), ifMatch, wish, caller.getName())) {
      case Merged(var survivor) -> ResponseEntity.ok(new Stayed(survivor));
      case Invalid(var problems) -> invalid(problems);
      case Stale() -> Etags.stale();
      case BothPaired() ->
          problem(HttpStatus.CONFLICT, "both-paired", "Both meet somebody: end one pair first.");
      case OtherPaired() ->
          problem(HttpStatus.CONFLICT, "other-paired", "Keep the record that meets somebody.");
      case WrongState() -> problem(HttpStatus.CONFLICT, "wrong-step", "This was judged before.");
      case NoSuchResemblance() ->
          problem(HttpStatus.NOT_FOUND, "not-found", "The two are not alike any more.");
    };
  }

  /** What was merged into a person, the newest first, with the history of each former record. */
  @GetMapping("/people/{id}/merges")
  @PreAuthorize("hasAuthority('SCOPE_office')")
  Found<MergeView> list(
      @PathVariable String branch,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
    return merges.page(branch, id.toString(), page, size).map(MergeView::of);
  }

  /** The record that stayed. */
  record Stayed(String survivor) {}
}
