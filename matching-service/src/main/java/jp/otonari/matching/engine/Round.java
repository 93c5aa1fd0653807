package jp.otonari.matching.engine;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.otonari.matching.assignment.Assignment;
import jp.otonari.matching.engine.Explanation.Alternative;

/**
 * Everybody of a branch looked at together: the pairs that are best for all, and proved to be. Who
 * comes, changes or leaves on the same day is fitted in by the prices at hand, and the answer is
 * again the best; the next day needs a new round, as waits grow and clearances end. Not safe for
 * several threads.
 */
public final class Round {

  private static final int ALTERNATIVES = 3;
  private static final int[] NO_SLOTS = {};

  private final Criteria criteria;
  private final Weights weights;
  private final Situation situation;
  private final People people;
  private final Assignment assignment;

  private Round(People people, Places places, Weights weights, Situation situation, long seed) {
    this.people = people;
    this.criteria = new Criteria(places, weights);
    this.weights = weights;
    this.situation = situation;
    this.assignment = Assignment.of(people.graph(), seed);
  }

  static Round of(
      Collection<Resident> waiting,
      Collection<Volunteer> pool,
      Situation given,
      Places places,
      Weights weights,
      long seed) {
    var situation = given.kept();
    var people = new People(waiting, pool, situation, places, weights, seed);
    return new Round(people, places, weights, situation, seed);
  }

  private int[] slotCosts(Volunteer volunteer) {
    return weights.load().ofSlots(volunteer, situation);
  }

  /**
   * A resident comes, or is otherwise than before.
   *
   * @param blocked all pairs with this resident that must not be
   * @param bonus all pairs with this resident that have one
   */
  public void put(Resident resident, Set<Pair> blocked, Map<Pair, Integer> bonus) {
    situation.replace(resident.residentId(), blocked, bonus);
    var number = people.numberOf(resident.residentId());
    var wish = people.wishOf(resident);
    if (number == null) {
      assignment.arrive(wish.couldMeet(), wish.worth());
      people.add(resident);
    } else {
      assignment.change(number, wish.couldMeet(), wish.worth());
      people.replace(number, resident);
    }
  }

  /** The resident looks for nobody any more. */
  public void removeResident(String residentId) {
    var number = people.numberOf(residentId);
    if (number != null) {
      assignment.depart(number);
      people.forgetResident(residentId);
    }
  }

  /** A volunteer comes, is otherwise than before, or has more or fewer residents. */
  public void put(Volunteer volunteer, int held) {
    situation.held().put(volunteer.volunteerId(), held);
    var number = people.numberOfVolunteer(volunteer.volunteerId());
    if (number != null && people.volunteer(number).equals(volunteer)) {
      assignment.setSlots(number, slotCosts(volunteer));
      return;
    }
    removeVolunteer(volunteer.volunteerId());
    if (HardRules.mayBeProposed(volunteer, situation)) {
      var wishers = people.wishersOf(volunteer);
      assignment.open(wishers.residents(), wishers.worth(), slotCosts(volunteer));
      people.add(volunteer);
    }
  }

  /** The volunteer meets nobody new. */
  public void removeVolunteer(String volunteerId) {
    var number = people.numberOfVolunteer(volunteerId);
    if (number != null) {
      assignment.setSlots(number, NO_SLOTS);
      people.forgetVolunteer(volunteerId);
    }
  }

  /** Who takes part, in the order of coming. */
  public Stream<Resident> residents() {
    return people.residents();
  }

  public Optional<Volunteer> volunteerFor(String residentId) {
    return Optional.ofNullable(people.numberOf(residentId))
        .map(assignment::volunteerOf)
        .filter(volunteer -> volunteer >= 0)
        .map(people::volunteer);
  }

  /** Why this volunteer, and what others would cost at least, points in advance counted. */
  public Optional<Explanation> explain(String residentId) {
    return volunteerFor(residentId)
        .map(volunteer -> explain(people.resident(residentId), volunteer, ALTERNATIVES, false));
  }

  /** The same, with what the others would cost exactly: solves a round for each of them. */
  public Optional<Explanation> explainExactly(String residentId, int alternatives) {
    return volunteerFor(residentId)
        .map(volunteer -> explain(people.resident(residentId), volunteer, alternatives, true));
  }

  private Explanation explain(Resident resident, Volunteer volunteer, int most, boolean exactly) {
    int number = Objects.requireNonNull(people.numberOf(resident.residentId()));
    var wish = people.wishOf(resident);
    var couldMeet = wish.couldMeet();
    var worth = wish.worth();
    var others =
        IntStream.range(0, couldMeet.length)
            .filter(k -> !people.volunteer(couldMeet[k]).equals(volunteer))
            .filter(k -> slotCosts(people.volunteer(couldMeet[k])).length > 0)
            .boxed()
            .sorted(comparingInt(k -> assignment.losesAtLeast(number, couldMeet[k], worth[k])))
            .limit(most)
            .map(
                k -> {
                  var other = people.volunteer(couldMeet[k]);
                  int loss =
                      exactly
                          ? loss(resident, number, couldMeet[k])
                          : assignment.losesAtLeast(number, couldMeet[k], worth[k]);
                  return new Alternative(
                      other.volunteerId(), criteria.score(resident, other), loss);
                })
            .sorted(comparing(Alternative::losesProgramme).thenComparing(Alternative::volunteerId))
            .toList();
    return criteria.explain(resident, volunteer, situation.today(), others);
  }

  /** In points that the pairs have in themselves: what they have in advance is no loss. */
  private int loss(Resident resident, int number, int volunteer) {
    var other = people.volunteer(volunteer);
    var rest = people.graph();
    rest.fix(number, volunteer);
    var forced = Assignment.of(rest, 0);
    long worth =
        criteria.score(resident, other)
            + weights.urgency().of(resident, situation.today())
            - slotCosts(other)[0]
            + forced.objective()
            - bonus(forced);
    return (int) Math.max(0, worth() - worth);
  }

  /** The situation when these pairs live: nobody who waits has a slot left among them. */
  public Situation afterwards() {
    var held = new HashMap<>(situation.held());
    people
        .residents()
        .map(resident -> volunteerFor(resident.residentId()))
        .flatMap(Optional::stream)
        .forEach(volunteer -> held.merge(volunteer.volunteerId(), 1, Integer::sum));
    return new Situation(situation.today(), held, situation.blocked(), situation.bonus());
  }

  /**
   * How many have somebody, and how well they fit.
   *
   * @param of how many look for somebody
   */
  public record Result(int matched, int of, int totalScore) {}

  public Result result() {
    var scores =
        people
            .residents()
            .flatMap(
                resident ->
                    volunteerFor(resident.residentId()).stream()
                        .map(volunteer -> criteria.score(resident, volunteer)))
            .toList();
    return result(scores);
  }

  /** What would come of it if each took, in the order of registration, the best who is left. */
  public Result firstCome() {
    var load = new HashMap<>(situation.held());
    var scores = new ArrayList<Integer>();
    people
        .residents()
        .sorted(comparing(Resident::registeredOn).thenComparing(Resident::residentId))
        .forEach(
            resident ->
                IntStream.of(people.wishOf(resident).couldMeet())
                    .mapToObj(people::volunteer)
                    .filter(one -> load.getOrDefault(one.volunteerId(), 0) < one.capacity())
                    .max(
                        comparingInt(
                            (Volunteer one) ->
                                criteria.score(resident, one)
                                    - weights.load().of(load.getOrDefault(one.volunteerId(), 0))))
                    .ifPresent(
                        best -> {
                          load.merge(best.volunteerId(), 1, Integer::sum);
                          scores.add(criteria.score(resident, best));
                        }));
    return result(scores);
  }

  private Result result(List<Integer> scores) {
    int total = scores.stream().mapToInt(Integer::intValue).sum();
    return new Result(scores.size(), (int) people.residents().count(), total);
  }

  /** What all pairs are worth together: points, urgency and bonus, less the costs of load. */
  public long objective() {
    return assignment.objective();
  }

  /** The same without the bonus: what the pairs are worth in themselves. */
  public long worth() {
    return assignment.objective() - bonus(assignment);
  }

  private long bonus(Assignment solved) {
    return people
        .residents()
        .mapToLong(
            resident -> {
              int number = Objects.requireNonNull(people.numberOf(resident.residentId()));
              int volunteer = solved.volunteerOf(number);
              return volunteer < 0 ? 0 : situation.bonus(resident, people.volunteer(volunteer));
            })
        .sum();
  }

  /** Whether the prices prove that no other pairs are worth more. */
  public boolean isCertified() {
    return assignment.isCertified();
  }
}
