package jp.otonari.matching.engine;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.otonari.matching.assignment.Graph;
import org.jspecify.annotations.Nullable;

/**
 * The people of a round by their numbers in the assignment. A number is never given again: who
 * leaves keeps it, without wishes or slots, and who comes back gets a new one.
 */
final class People {

  /** The volunteers whom a resident could meet, and what each pair is worth. */
  record Wishes(int[] couldMeet, int[] worth) {}

  /** The residents who could meet a volunteer, and what each pair is worth. */
  record Wishers(int[] residents, int[] worth) {}

  private final HardRules rules;
  private final Criteria criteria;
  private final Weights weights;
  private final Situation situation;
  private final Population atFirst;
  private final Candidates candidates;
  private final List<Resident> residents = new ArrayList<>();
  private final List<Volunteer> volunteers = new ArrayList<>();
  private final Map<String, Integer> residentNumbers = new LinkedHashMap<>();
  private final Map<String, Integer> volunteerNumbers = new LinkedHashMap<>();

  People(
      Collection<Resident> waiting,
      Collection<Volunteer> pool,
      Situation situation,
      Places places,
      Weights weights,
      long seed) {
    this.rules = new HardRules(places);
    this.criteria = new Criteria(places, weights);
    this.weights = weights;
    this.situation = situation;
    this.atFirst = new Population(pool, situation, seed);
    this.candidates = new Candidates(atFirst, places, situation, weights);
    atFirst.volunteers.forEach(this::add);
    waiting.stream().sorted(comparing(Resident::residentId)).forEach(this::add);
  }

  void add(Resident resident) {
    residentNumbers.put(resident.residentId(), residents.size());
    residents.add(resident);
  }

  void replace(int number, Resident resident) {
    residents.set(number, resident);
  }

  void forgetResident(String residentId) {
    residentNumbers.remove(residentId);
  }

  void add(Volunteer volunteer) {
    volunteerNumbers.put(volunteer.volunteerId(), volunteers.size());
    volunteers.add(volunteer);
  }

  void forgetVolunteer(String volunteerId) {
    volunteerNumbers.remove(volunteerId);
  }

  @Nullable Integer numberOf(String residentId) {
    return residentNumbers.get(residentId);
  }

  @Nullable Integer numberOfVolunteer(String volunteerId) {
    return volunteerNumbers.get(volunteerId);
  }

  Volunteer volunteer(int number) {
    return volunteers.get(number);
  }

  Resident resident(String residentId) {
    return residents.get(Objects.requireNonNull(numberOf(residentId)));
  }

  Stream<Resident> residents() {
    return residentNumbers.values().stream().map(residents::get);
  }

  /** The problem as it is now. */
  Graph graph() {
    var graph = new Graph();
    for (int number = 0; number < volunteers.size(); number++) {
      var volunteer = volunteers.get(number);
      graph.addVolunteer(
          isHere(number) ? weights.load().ofSlots(volunteer, situation) : new int[0]);
    }
    for (int number = 0; number < residents.size(); number++) {
      var resident = residents.get(number);
      var known = residentNumbers.get(resident.residentId());
      var wish =
          known != null && known == number ? wishOf(resident) : new Wishes(new int[0], new int[0]);
      graph.addResident(wish.couldMeet(), wish.worth());
    }
    return graph;
  }

  /** By the index whom it knows, one by one who came later. */
  Wishes wishOf(Resident resident) {
    candidates.find(resident);
    var found = candidates.volunteers();
    var points = candidates.pointsPlus(0);
    int size = atFirst.volunteers.size();
    var later =
        IntStream.range(size, volunteers.size())
            .filter(this::isHere)
            .filter(number -> isPossible(resident, volunteers.get(number)))
            .toArray();
    var early = IntStream.range(0, found.length).filter(k -> isHere(found[k])).toArray();
    var couldMeet = Arrays.copyOf(early, early.length + later.length);
    var worth = new int[couldMeet.length];
    for (int k = 0; k < couldMeet.length; k++) {
      int number = k < early.length ? found[early[k]] : later[k - early.length];
      couldMeet[k] = number;
      worth[k] =
          k < early.length
              ? points[early[k]] + extra(resident, volunteers.get(number))
              : worth(resident, volunteers.get(number));
    }
    return new Wishes(couldMeet, worth);
  }

  /** One by one: a volunteer comes seldom. */
  Wishers wishersOf(Volunteer volunteer) {
    var wishing =
        residentNumbers.values().stream()
            .filter(number -> isPossible(residents.get(number), volunteer))
            .mapToInt(Integer::intValue)
            .toArray();
    var worth =
        Arrays.stream(wishing).map(number -> worth(residents.get(number), volunteer)).toArray();
    return new Wishers(wishing, worth);
  }

  private boolean isHere(int number) {
    var known = volunteerNumbers.get(volunteers.get(number).volunteerId());
    return known != null && known == number;
  }

  /** Room is not asked for: it is the slots'. */
  private boolean isPossible(Resident resident, Volunteer volunteer) {
    var broken = rules.brokenBy(resident, volunteer, situation);
    broken.remove(Rule.CAPACITY);
    return broken.isEmpty() && criteria.score(resident, volunteer) >= weights.minimum();
  }

  private int worth(Resident resident, Volunteer volunteer) {
    return criteria.score(resident, volunteer) + extra(resident, volunteer);
  }

  private int extra(Resident resident, Volunteer volunteer) {
    return weights.urgency().of(resident, situation.today()) + situation.bonus(resident, volunteer);
  }
}
