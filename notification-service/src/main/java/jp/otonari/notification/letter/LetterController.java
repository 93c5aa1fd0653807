package jp.otonari.notification.letter;

import static jp.otonari.defaults.problem.Problems.problem;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import jp.otonari.notification.letter.DecideLetter.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log of every letter, with why it went or did not. */
@RestController
@RequestMapping("/branches/{branch}/letters")
class LetterController {

  private static final String OFFICE = "hasAuthority('SCOPE_office')";

  private final Letters letters;

  private final DecideLetter decide;

  LetterController(Letters letters, DecideLetter decide) {
    this.letters = letters;
    this.decide = decide;
  }

  @GetMapping
  @PreAuthorize(OFFICE)
  LetterPage page(
      @PathVariable String branch,
      @RequestParam(required = false) @Nullable UUID person,
      @RequestParam(required = false) @Nullable LetterState state,
      @RequestParam(defaultValue = "0") @Min(value = 0, message = "range") int page,
      @RequestParam(defaultValue = "50")
          @Min(value = 1, message = "range")
          @Max(value = 200, message = "range")
          int size) {
    var newest = PageRequest.of(page, size, Sort.by("plannedAt").descending().and(Sort.by("id")));
    return LetterPage.of(letters.page(branch, person, state, newest));
  }

  @GetMapping("/{id}")
  @PreAuthorize(OFFICE)
  ResponseEntity<?> one(@PathVariable String branch, @PathVariable UUID id) {
    var found = letters.find(branch, id);
    return found.isPresent() ? ResponseEntity.ok(LetterDetail.of(found.get())) : notFound();
  }

  @PostMapping("/{id}/decision")
  @PreAuthorize(OFFICE)
  ResponseEntity<?> decide(
      @PathVariable String branch,
      @PathVariable UUID id,
      @Valid @RequestBody DecisionRequest request,
      @AuthenticationPrincipal(expression = "subject") String by) {
    return switch (decide.decide(branch, id, request.decision(), by)) {
      case Answer.Decided(var letter) -> ResponseEntity.ok(LetterDetail.of(letter));
      case Answer.NotUncertain _ ->
          problem(HttpStatus.CONFLICT, "not-uncertain", "It is known what became of this letter.");
      case Answer.Unknown _ -> notFound();
    };
  }

  private static ResponseEntity<?> notFound() {
    return problem(HttpStatus.NOT_FOUND, "not-found", "There is no such letter.");
  }

  /** What a coordinator decides. */
  record DecisionRequest(@NotNull Decision.Choice decision) {}
}
