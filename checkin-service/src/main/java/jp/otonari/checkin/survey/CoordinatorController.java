package jp.otonari.checkin.survey;

import static jp.otonari.defaults.problem.Problems.problem;
import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import jp.otonari.checkin.survey.SeenOutcome.NoSuchCheckIn;
import jp.otonari.checkin.survey.SeenOutcome.Noted;
import jp.otonari.checkin.survey.SeenOutcome.NothingToSee;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a coordinator sees of all check-ins of the branch. */
@RestController
@RequestMapping("/branches/{branch}/checkins")
class CoordinatorController {

  private static final int LONGEST_PAGE = 200;
  private static final int LAST_PAGE = 1_000_000;

  private final CheckIns checkIns;
  private final Courses courses;
  private final SummariseToday summariseToday;
  private final TakeNote takeNote;

  CoordinatorController(
      CheckIns checkIns, Courses courses, SummariseToday summariseToday, TakeNote takeNote) {
    this.checkIns = checkIns;
    this.courses = courses;
    this.summariseToday = summariseToday;
    this.takeNote = takeNote;
  }

  /** What falls into a pause is shown as it will be: not asked, or later. */
  @GetMapping
  @PreAuthorize("hasAuthority('SCOPE_office')")
  Page<CheckInView> list(
      @PathVariable String branch,
      @RequestParam(required = false) @Nullable UUID pairing,
      @RequestParam(required = false) Progress.@Nullable State state,
      @RequestParam(defaultValue = "false") boolean worried,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    var part =
        PageRequest.of(
            Math.clamp(page, 0, LAST_PAGE),
            Math.clamp(size, 1, LONGEST_PAGE),
            Sort.by(ASC, "dueOn", "_id"));
    var filter = new CheckInFilter(pairing, state, worried);
    var found = checkIns.page(branch, filter.criteria(), part);
    var pauses = courses.openPauses(found.items().stream().map(CheckIn::pairingId).toList());
    return found.map(checkIn -> CheckInView.of(foreseen(checkIn, pauses)));
  }

  private static CheckIn foreseen(CheckIn checkIn, Map<UUID, Pause> pauses) {
    var pause = pauses.get(checkIn.pairingId());
    return pause == null ? checkIn : pause.foreseen(checkIn);
  }

  @GetMapping("/summary")
  @PreAuthorize("hasAuthority('SCOPE_office')")
  Summary summary(@PathVariable String branch) {
    return summariseToday.of(branch);
  }

  @PostMapping("/{id}/seen")
  @PreAuthorize("hasAuthority('SCOPE_office')")
  ResponseEntity<?> seen(
      @PathVariable String branch, @PathVariable UUID id, Principal coordinator) {
    return switch (takeNote.take(branch, id, coordinator.getName())) {
      case Noted(var checkIn) -> ResponseEntity.ok(CheckInView.of(checkIn));
      case NothingToSee _ -> problem(CONFLICT, "not-answered", "Nothing was answered or missed.");
      case NoSuchCheckIn _ -> problem(NOT_FOUND, "not-found", "There is no such check-in.");
    };
  }
}
