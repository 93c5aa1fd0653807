package jp.otonari.matching.round;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.otonari.matching.engine.Explanation;
import jp.otonari.matching.engine.Explanation.Alternative;
import jp.otonari.matching.engine.Matchmaker;
import jp.otonari.matching.engine.Resident;
import jp.otonari.matching.engine.Round;
import jp.otonari.matching.engine.Volunteer;
import jp.otonari.matching.pool.ChangeView;
import jp.otonari.matching.pool.Waiting;
import jp.otonari.matching.round.CandidateController.CandidateView;
import jp.otonari.matching.round.CandidateController.CandidatesView;
import org.springframework.stereotype.Component;

/**
 * Solves a branch as it is in the store at this moment, to say exactly what another choice would
 * cost everybody. Nothing is stored.
 */
@Component
class Compare {

  private static final int OTHERS = 4;

  private final Matchmaker matchmaker;
  private final Surroundings surroundings;

  Compare(Matchmaker matchmaker, Surroundings surroundings) {
    this.matchmaker = matchmaker;
    this.surroundings = surroundings;
  }

  /** The draft of a resident beside the next best; nothing when they look for nobody. */
  Optional<CandidatesView> candidatesFor(String branch, String residentId) {
    var all = surroundings.of(branch);
    var resident = all.residents().get(residentId);
    if (resident == null) {
      return Optional.empty();
    }
    var round = round(all, residentId);
    var afterwards = round.afterwards();
    var why = round.explainExactly(residentId, OTHERS);
    var candidates = why.map(draft -> candidates(resident.facts(), draft, all)).orElse(List.of());
    var pool = all.volunteers().values();
    var waiting =
        Waiting.because(
            matchmaker.removedBy(resident.facts(), othersThan(candidates, pool), afterwards),
            matchmaker.unblock(resident.facts(), pool, afterwards));
    return Optional.of(
        new CandidatesView(
            residentId,
            resident.facts().registeredOn(),
            resident.facts().household(),
            resident.facts().municipality(),
            matchmaker.urgency(resident.facts(), all.situation()),
            all.givenTo(residentId).stream()
                .findFirst()
                .or(() -> why.map(Explanation::volunteerId))
                .orElse(null),
            candidates,
            waiting.removedBy(),
            why.isPresent() ? null : ChangeView.of(waiting.unblock())));
  }

  /** The candidates' room is taken by the drafts, which does not put them out of the question. */
  private static List<Volunteer> othersThan(
      List<CandidateView> candidates, Collection<Volunteer> pool) {
    var shown = candidates.stream().map(CandidateView::volunteerId).toList();
    return pool.stream().filter(one -> !shown.contains(one.volunteerId())).toList();
  }

  /** Who is locked, or gets a team, is compared as if they were not and did not. */
  private Round round(BranchToday all, String residentId) {
    var looking = new ArrayList<>(all.forPairs());
    all.givenTo(residentId).forEach(id -> all.situation().held().merge(id, -1, Integer::sum));
    if (!all.givenTo(residentId).isEmpty()) {
      looking.add(Objects.requireNonNull(all.residents().get(residentId)).facts());
    }
    return matchmaker.round(looking, all.volunteers().values(), all.situation(), 0);
  }

  private List<CandidateView> candidates(Resident resident, Explanation draft, BranchToday all) {
    var candidates = new ArrayList<CandidateView>();
    candidates.add(candidate(resident, draft.volunteerId(), 0, all));
    for (Alternative other : draft.alternatives()) {
      int loses = Objects.requireNonNullElse(other.losesProgramme(), 0);
      candidates.add(candidate(resident, other.volunteerId(), loses, all));
    }
    return candidates;
  }

  private CandidateView candidate(Resident resident, String id, int loses, BranchToday all) {
    var volunteer = Objects.requireNonNull(all.volunteers().get(id));
    var why = matchmaker.explain(resident, volunteer, all.situation());
    return new CandidateView(
        id,
        why.score(),
        why.reasons(),
        why.sharedLanguages(),
        loses,
        all.situation().held().getOrDefault(id, 0),
        volunteer.capacity());
  }
}
