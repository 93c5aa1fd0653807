package jp.otonari.matching.round;

import static jp.otonari.defaults.problem.Problems.problem;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.otonari.matching.engine.Reason;
import jp.otonari.matching.engine.Rule;
import jp.otonari.matching.pool.ChangeView;
import jp.otonari.matching.pool.Residents;
import jp.otonari.matching.pool.Waiting.Removed;
import jp.otonari.matching.round.Ask.Outcome.Asked;
import jp.otonari.matching.round.Ask.Outcome.NotPossible;
import jp.otonari.matching.round.Ask.Outcome.Taken;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The volunteers for one resident side by side, and the coordinator's own choice of one. */
@RestController
@PreAuthorize("hasAuthority('SCOPE_office')")
class CandidateController {

  /**
   * Who could be asked for a resident.
   *
   * @param draft the volunteer whom the round has for them; absent when it has nobody
   * @param removedBy how many volunteers each rule puts out of the question
   * @param unblock what would help; present when there is nobody
   */
  record CandidatesView(
      String residentId,
      LocalDate since,
      String household,
      String municipality,
      int urgency,
      @Nullable String draft,
      List<CandidateView> candidates,
      List<Removed> removedBy,
      @Nullable ChangeView unblock) {}

  /**
   * One volunteer.
   *
   * @param losesProgramme how much less all pairs together would be worth with this one
   * @param held how many residents they have or are asked about
   */
  record CandidateView(
      String volunteerId,
      int score,
      List<Reason> reasons,
      List<String> sharedLanguages,
      int losesProgramme,
      int held,
      int capacity) {}

  /** Whom the coordinator wants to be asked. */
  record Choice(@NotBlank String residentId, @NotBlank String volunteerId) {}

  /** The proposal that was made. */
  record Proposed(String pairingId) {}

  private final Residents residents;
  private final Surroundings surroundings;
  private final Compare compare;
  private final Ask ask;
  private final LookAtBranch lookAtBranch;
  private final Clock clock;

  CandidateController(
      Residents residents,
      Surroundings surroundings,
      Compare compare,
      Ask ask,
      LookAtBranch lookAtBranch,
      Clock clock) {
    this.residents = residents;
    this.surroundings = surroundings;
    this.compare = compare;
    this.ask = ask;
    this.lookAtBranch = lookAtBranch;
    this.clock = clock;
  }

  @GetMapping("/branches/{branch}/residents/{id}/candidates")
  ResponseEntity<?> candidates(@PathVariable String branch, @PathVariable String id) {
    var found = compare.candidatesFor(branch, id);
    return found.isPresent() ? ResponseEntity.ok(found.get()) : unknown();
  }

  @PostMapping("/branches/{branch}/proposals")
  ResponseEntity<?> propose(@PathVariable String branch, @Valid @RequestBody Choice choice) {
    var resident = residents.find(branch, choice.residentId());
    var volunteer =
        surroundings.volunteer(branch, choice.volunteerId(), surroundings.inForce(branch));
    if (resident.isEmpty() || volunteer.isEmpty()) {
      return unknown();
    }
    var outcome = ask.asChosen(resident.get(), volunteer.get());
    lookAtBranch.look(branch);
    return switch (outcome) {
      case Asked(var pairingId) ->
          ResponseEntity.status(HttpStatus.CREATED).body(new Proposed(pairingId));
      case Taken _ ->
          problem(HttpStatus.CONFLICT, "resident-taken", "One of the two was asked meanwhile.");
      case NotPossible(var because) -> notPossible(because);
    };
  }

  /** A resident who had what they wished for wants somebody again. */
  @PostMapping("/branches/{branch}/residents/{id}/search")
  ResponseEntity<?> seek(@PathVariable String branch, @PathVariable String id) {
    if (residents.find(branch, id).isEmpty()) {
      return unknown();
    }
    residents.seeks(id, clock.instant());
    lookAtBranch.look(branch);
    return ResponseEntity.noContent().build();
  }

  private static ResponseEntity<?> notPossible(Set<Rule> because) {
    var answer = problem(HttpStatus.CONFLICT, "not-possible", "A rule stands between these two.");
    var body = answer.getBody();
    if (body != null) {
      body.setProperty("rules", because.stream().map(Rule::code).toList());
    }
    return answer;
  }

  private static ResponseEntity<?> unknown() {
    return problem(HttpStatus.NOT_FOUND, "not-found", "Nobody of that id looks for somebody now.");
  }
}
