package jp.otonari.matching.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.otonari.matching.engine.Explanation.Alternative;
import jp.otonari.matching.engine.Reason;
import jp.otonari.matching.pairing.JapanTime;
import jp.otonari.matching.pool.Draft;
import jp.otonari.matching.pool.PageWish;
import jp.otonari.matching.pool.PooledResident;
import jp.otonari.matching.pool.Residents;
import jp.otonari.matching.round.Ask.Outcome.Asked;
import jp.otonari.matching.round.Ask.Outcome.NotPossible;
import jp.otonari.matching.round.Ask.Outcome.Taken;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The drafts of a branch, and the coordinator's word that their two may be asked. */
@RestController
@RequestMapping("/branches/{branch}/drafts")
@PreAuthorize("hasAuthority('SCOPE_office')")
class DraftController {

  /** One page. */
  record DraftPage(List<DraftView> items, long total) {}

  /** What a coordinator sees of a draft. */
  record DraftView(
      String residentId,
      String volunteerId,
      String household,
      String municipality,
      LocalDate since,
      int score,
      int urgency,
      List<Reason> reasons,
      List<Alternative> alternatives,
      OffsetDateTime draftedAt,
      boolean locked,
      @Nullable DraftTeam team) {

    static DraftView of(PooledResident resident) {
      var draft = Objects.requireNonNull(resident.draft());
      var why = draft.why();
      return new DraftView(
          resident.residentId(),
          draft.volunteerId(),
          resident.facts().household(),
          resident.facts().municipality(),
          resident.facts().registeredOn(),
          why.score(),
          why.urgency(),
          why.reasons(),
          why.alternatives(),
          JapanTime.of(draft.draftedAt()),
          draft.locked(),
          DraftTeam.of(draft.team()));
    }
  }

  /** Which drafts may be asked, as the coordinator saw them. */
  record Approval(@NotEmpty @Size(max = 200) List<@Valid Approved> drafts) {}

  /**
   * One of them.
   *
   * @param members of a team, the lead with them; absent for a pair
   */
  record Approved(
      @NotBlank String residentId,
      @NotBlank String volunteerId,
      @Nullable @Size(max = 5) List<@NotBlank String> members) {

    boolean isOf(Draft draft) {
      var seen = members == null ? Set.of(volunteerId) : new HashSet<>(members);
      return draft.volunteerId().equals(volunteerId)
          && seen.equals(new HashSet<>(draft.volunteerIds()));
    }
  }

  /** What came of each, in the same order. */
  record Results(List<Result> items) {}

  /** What came of one. */
  record Result(String residentId, String volunteerId, Done outcome) {}

  /** CHANGED: it is another draft by now; TAKEN: there is none, as somebody was asked meanwhile. */
  enum Done {
    ASKED,
    CHANGED,
    TAKEN
  }

  private final Residents residents;
  private final Ask ask;
  private final LookAtBranch lookAtBranch;

  DraftController(Residents residents, Ask ask, LookAtBranch lookAtBranch) {
    this.residents = residents;
    this.ask = ask;
    this.lookAtBranch = lookAtBranch;
  }

  @GetMapping
  DraftPage list(
      @PathVariable String branch,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    var wish = PageWish.of(page, size);
    return new DraftPage(
        residents.drafted(branch, wish).stream().map(DraftView::of).toList(),
        residents.countDrafted(branch));
  }

  @PostMapping("/approval")
  Results approve(@PathVariable String branch, @Valid @RequestBody Approval approval) {
    var results =
        approval.drafts().stream()
            .map(one -> new Result(one.residentId(), one.volunteerId(), approve(branch, one)))
            .toList();
    lookAtBranch.look(branch);
    return new Results(results);
  }

  private Done approve(String branch, Approved seen) {
    var resident = residents.find(branch, seen.residentId());
    var draft = resident.map(PooledResident::draft);
    if (draft.isEmpty()) {
      return Done.TAKEN;
    }
    if (!seen.isOf(draft.get())) {
      return Done.CHANGED;
    }
    return switch (ask.asDrafted(resident.orElseThrow(), draft.get())) {
      case Asked _ -> Done.ASKED;
      case Taken _ -> Done.TAKEN;
      case NotPossible _ -> Done.CHANGED;
    };
  }
}
