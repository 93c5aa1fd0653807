package jp.otonari.intake.fee;

import static jp.otonari.defaults.problem.Problems.invalid;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.intake.person.People;
import jp.otonari.intake.search.Found;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The office looks up who owes what, and what came in month by month. */
@RestController
@RequestMapping("/branches/{branch}")
@PreAuthorize("hasAuthority('SCOPE_office')")
class FeeListController {

  private static final int MOST_MONTHS = 36;

  private final Fees fees;
  private final People people;

  FeeListController(Fees fees, People people) {
    this.fees = fees;
    this.people = people;
  }

  /** Where the resident lives, all; elsewhere, what is in the branch's own books. */
  @GetMapping("/residents/{id}/fees")
  Found<FeeView> ofResident(
      @PathVariable String branch,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
    var here = people.hold(branch, id.toString());
    var all =
        fees.ofResident(id.toString()).stream()
            .filter(fee -> here || fee.branch().equals(branch))
            .toList();
    var some = all.stream().skip((long) page * size).limit(size).toList();
    return new Found<>(some, all.size()).map(FeeView::of);
  }

  @GetMapping("/fees")
  Found<FeeView> list(
      @PathVariable String branch,
      @RequestParam(defaultValue = "") Set<FeeState> state,
      @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
    return fees.list(branch, state, page, size).map(FeeView::of);
  }

  /** Months without a gap. */
  record Months(List<Month> items, long total) {}

  /** From the first to the last month, also those in which nothing happened. */
  @GetMapping("/fees/months")
  @Schema(implementation = Months.class)
  ResponseEntity<?> months(
      @PathVariable String branch, @RequestParam YearMonth from, @RequestParam YearMonth until) {
    var count = ChronoUnit.MONTHS.between(from, until) + 1;
    if (count < 1 || count > MOST_MONTHS) {
      return invalid(List.of(new FieldProblem("until", "range")));
    }
    var touched = fees.between(branch, from.atDay(1), until.atEndOfMonth());
    var months =
        Stream.iterate(from, month -> month.plusMonths(1))
            .limit(count)
            .map(month -> Month.of(month, touched))
            .toList();
    return ResponseEntity.ok(new Months(months, months.size()));
  }
}
