package jp.otonari.matching.engine;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A day in many towns: after everything that happens the round is as good as a new one. */
class LiveRoundTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
  private static final int TOWNS = 60;
  private static final int EVENTS = 120;

  private final Matchmaker matchmaker = new Matchmaker(Places.ofJapan(), Weights.OF_THE_PROGRAMME);
  private final Random random = new Random(20_260_410);
  private final Townspeople people = new Townspeople(random);

  private final Map<String, Resident> residents = new TreeMap<>();
  private final Map<String, Volunteer> volunteers = new TreeMap<>();
  private final Map<String, Integer> held = new HashMap<>();
  private final Set<Pair> blocked = new HashSet<>();
  private final Map<Pair, Integer> bonus = new HashMap<>();

  @Test
  void whoever_comes_changes_or_leaves_the_round_stays_the_best() {
    for (int town = 0; town < TOWNS; town++) {
      anotherTown();
      var live = fresh(town);
      for (int event = 0; event < EVENTS; event++) {
        var what = happens(live);

        assertThat(live.isCertified()).as(what).isTrue();
        assertThat(live.objective()).as(what).isEqualTo(fresh(event).objective());
      }
      assertThatNobodyHasTooMany(live);
    }
  }

  private void assertThatNobodyHasTooMany(Round live) {
    var loads = new HashMap<>(held);
    for (var id : residents.keySet()) {
      live.volunteerFor(id)
          .ifPresent(
              volunteer -> {
                assertThat(volunteer).isEqualTo(volunteers.get(volunteer.volunteerId()));
                assertThat(blocked).doesNotContain(new Pair(id, volunteer.volunteerId()));
                int load = loads.merge(volunteer.volunteerId(), 1, Integer::sum);
                assertThat(load).isLessThanOrEqualTo(volunteer.capacity());
              });
    }
  }

  private void anotherTown() {
    List.of(residents, volunteers, held, bonus).forEach(Map::clear);
    blocked.clear();
    IntStream.range(0, random.nextInt(12))
        .forEach(at -> residents.put("r" + at, people.resident("r" + at)));
    IntStream.range(0, random.nextInt(9))
        .forEach(at -> volunteers.put("v" + at, people.volunteer("v" + at)));
  }

  private Round fresh(long seed) {
    var situation = new Situation(TODAY, held, blocked, bonus);
    return matchmaker.round(residents.values(), volunteers.values(), situation, seed);
  }

  private String happens(Round live) {
    var resident = "r" + random.nextInt(14);
    var volunteer = "v" + random.nextInt(10);
    int kind = random.nextInt(8);
    switch (kind) {
      case 0, 1 -> {
        residents.put(resident, people.resident(resident));
        put(live, resident);
      }
      case 2 -> {
        residents.remove(resident);
        live.removeResident(resident);
      }
      case 3, 4 -> {
        var comer = people.volunteer(volunteer);
        volunteers.put(volunteer, comer);
        live.put(comer, held.getOrDefault(volunteer, 0));
      }
      case 5 -> {
        volunteers.remove(volunteer);
        live.removeVolunteer(volunteer);
      }
      case 6 -> {
        int load = random.nextInt(4);
        held.put(volunteer, load);
        var known = volunteers.get(volunteer);
        if (known != null) {
          live.put(known, load);
        }
      }
      default -> {
        var pair = new Pair(resident, volunteer);
        if (random.nextBoolean()) {
          blocked.add(pair);
        } else {
          bonus.put(pair, random.nextInt(300));
        }
        if (residents.containsKey(resident)) {
          put(live, resident);
        }
      }
    }
    return "kind %d of %s and %s".formatted(kind, resident, volunteer);
  }

  private void put(Round live, String id) {
    live.put(
        Objects.requireNonNull(residents.get(id)),
        blocked.stream().filter(pair -> pair.residentId().equals(id)).collect(toSet()),
        bonus.entrySet().stream()
            .filter(points -> points.getKey().residentId().equals(id))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }
}
