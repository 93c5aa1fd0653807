package jp.otonari.intake.retention;

import static jp.otonari.defaults.problem.Problems.invalid;
import static jp.otonari.defaults.problem.Problems.problem;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.intake.person.People;
import jp.otonari.intake.person.Text;
import jp.otonari.intake.request.Etags;
import jp.otonari.intake.search.Found;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The office sees who will be erased, and keeps a record for longer when there is a reason. */
@RestController
@RequestMapping("/branches/{branch}/retention")
@PreAuthorize("hasAuthority('SCOPE_office')")
class RetentionController {

  private static final int MOST_YEARS = 10;

  private final RecordsDue records;
  private final Keeps keeps;
  private final People people;
  private final Clock clock;

  RetentionController(RecordsDue records, Keeps keeps, People people, Clock clock) {
    this.records = records;
    this.keeps = keeps;
    this.people = people;
    this.clock = clock;
  }

  /** Until when, and why; today takes it back. */
  record KeepUntil(
      @NotNull LocalDate until, @NotBlank @Text(max = 1000, lines = true) String reason) {

    @Override
    public String toString() {
      return "KeepUntil[" + until + "]";
    }
  }

  /** Those whose period ends within these days, also those who are held or kept longer. */
  @GetMapping
  Found<DueView> list(
      @PathVariable String branch,
      @RequestParam(defaultValue = "30") @Min(0) @Max(3650) int days,
      @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
    var all = records.upTo(LocalDate.now(clock).plusDays(days), branch);
    var some = all.stream().skip((long) page * size).limit(size).toList();
    return new Found<>(some, all.size()).map(DueView::of);
  }

  /** The first time {@code If-Match} names version 0. */
  @PutMapping("/{id}/keep")
  @Schema(implementation = KeptView.class)
  ResponseEntity<?> keep(
      @PathVariable String branch,
      @PathVariable UUID id,
      @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @RequestBody KeepUntil form,
      Principal by) {
    var today = LocalDate.now(clock);
    if (form.until().isBefore(today) || form.until().isAfter(today.plusYears(MOST_YEARS))) {
      return invalid(List.of(new FieldProblem("until", "date")));
    }
    if (!people.hold(branch, id.toString())) {
      return problem(HttpStatus.NOT_FOUND, "not-found", "Nobody has this id.");
    }
    var known = keeps.find(branch, id.toString());
    if (!Etags.match(ifMatch, known.version())) {
      return Etags.stale();
    }
    var said = new Keep.Said(form.until(), form.reason(), by.getName(), clock.instant());
    try {
      var kept = keeps.save(known.with(said));
      return Etags.ok(kept.version(), KeptView.of(kept));
    } catch (OptimisticLockingFailureException | DuplicateKeyException _) {
      return Etags.stale();
    }
  }
}
