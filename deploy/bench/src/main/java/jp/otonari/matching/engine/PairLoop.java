package jp.otonari.matching.engine;

import java.util.List;
import jp.otonari.bench.Effort;

/** Finding the possible pairs: by the index, and by a plain loop over every volunteer. */
public final class PairLoop {

  private final List<Resident> residents;
  private final Population population;
  private final Candidates candidates;
  private final Score score = new Score(Weights.OF_THE_PROGRAMME);

  public PairLoop(InventedBranch branch) {
    residents = branch.residents;
    population = branch.population();
    candidates = InventedBranch.candidates(population);
  }

  /** Looks in the index for each of the first so many residents. */
  public Effort byIndex(int count) {
    long sum = 0;
    long pairs = 0;
    long start = Effort.now();
    for (var resident : residents.subList(0, count)) {
      candidates.find(resident);
      for (int points : candidates.pointsPlus(0)) {
        sum += points;
        pairs++;
      }
    }
    return new Effort(Effort.now() - start, pairs, sum);
  }

  /** Asks each volunteer, cheap questions first. */
  public Effort byLoop(int count) {
    long sum = 0;
    long pairs = 0;
    long start = Effort.now();
    for (var resident : residents.subList(0, count)) {
      var wish = Wish.of(resident, population);
      for (int at = 0; at < population.volunteers.size(); at++) {
        int points = points(resident, wish, at);
        if (score.isEnough(points)) {
          sum += points;
          pairs++;
        }
      }
    }
    return new Effort(Effort.now() - start, pairs, sum);
  }

  private int points(Resident resident, Wish wish, int at) {
    long shared = wish.languages() & population.languages[at];
    long common = wish.slots() & population.slots[at];
    boolean open =
        shared != 0
            && (wish.genders() & population.genders[at]) != 0
            && (common != 0 || population.slots[at] == 0 || wish.anyTime());
    return open && reaches(resident, at)
        ? nearness(resident, at) + candidates.points(wish, at, shared, common)
        : -1;
  }

  private boolean reaches(Resident resident, int at) {
    var places = InventedBranch.places();
    var volunteer = population.volunteers.get(at);
    return places.isNear(resident.municipality(), volunteer.municipality())
        || volunteer.reach().stream()
            .anyMatch(area -> places.covers(area, resident.municipality()));
  }

  private int nearness(Resident resident, int at) {
    var town = population.volunteers.get(at).municipality();
    return score.nearness(InventedBranch.places().minutes(resident.municipality(), town));
  }
}
