package jp.otonari.matching.round;

import static jp.otonari.defaults.problem.Problems.problem;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import jp.otonari.matching.engine.RecruitingTarget;
import jp.otonari.matching.pairing.JapanTime;
import jp.otonari.matching.pool.PooledResident;
import jp.otonari.matching.pool.Residents;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A branch's round at a glance: how many drafts, proved or not, and whom to recruit. */
@RestController
class RoundController {

  /**
   * The round.
   *
   * @param waiting how many residents have nobody
   * @param releasesAt when the drafts are asked by themselves; absent when only the office releases
   */
  record RoundView(
      LocalDate day,
      OffsetDateTime solvedAt,
      boolean certified,
      long objective,
      long drafts,
      long waiting,
      @Nullable OffsetDateTime releasesAt,
      List<Target> targets) {}

  /** Whom to look for in one municipality. */
  record Target(String municipality, String rule, String wanted, int helps) {
    static Target of(RecruitingTarget target) {
      return new Target(
          target.municipality(), target.rule().code(), target.wanted(), target.helps());
    }
  }

  private final BranchRounds rounds;
  private final Residents residents;
  private final RoundSettings settings;
  private final Clock clock;

  RoundController(BranchRounds rounds, Residents residents, RoundSettings settings, Clock clock) {
    this.rounds = rounds;
    this.residents = residents;
    this.settings = settings;
    this.clock = clock;
  }

  @GetMapping("/branches/{branch}/round")
  @PreAuthorize("hasAuthority('SCOPE_office')")
  ResponseEntity<?> round(@PathVariable String branch) {
    var round = rounds.find(branch).filter(known -> known.solvedAt() != null);
    return round.isPresent()
        ? ResponseEntity.ok(view(round.get()))
        : problem(HttpStatus.NOT_FOUND, "not-found", "Nobody has arrived in this branch yet.");
  }

  private RoundView view(BranchRound round) {
    var waiting = residents.waiting(round.branch());
    return new RoundView(
        Objects.requireNonNull(round.day()),
        JapanTime.of(Objects.requireNonNull(round.solvedAt())),
        Boolean.TRUE.equals(round.certified()),
        Objects.requireNonNullElse(round.objective(), 0L),
        residents.countDrafted(round.branch()),
        waiting.size(),
        releasesAt(round),
        targets(waiting));
  }

  private @Nullable OffsetDateTime releasesAt(BranchRound round) {
    return switch (settings.release()) {
      case BY_HAND -> null;
      case AT_ONCE -> JapanTime.of(clock.instant());
      case DAILY -> nextRelease(round);
    };
  }

  private OffsetDateTime nextRelease(BranchRound round) {
    var today = LocalDate.now(clock);
    var day = today.equals(round.releasedOn()) ? today.plusDays(1) : today;
    var time = day.plusDays(settings.holdDays()).atTime(settings.at());
    return JapanTime.of(time.atZone(clock.getZone()).toInstant());
  }

  private static List<Target> targets(List<PooledResident> waiting) {
    var unblocks = waiting.stream().flatMap(PooledResident::unblock).toList();
    return RecruitingTarget.sum(unblocks).stream().map(Target::of).toList();
  }
}
