package jp.otonari.matching.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Displaced households of Tokyo and the volunteers around them, all invented. */
public final class InventedFamilies {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);

  public final Situation situation = new Situation(TODAY, Map.of(), Set.of());
  public final Places places = InventedBranch.places();
  public final List<Resident> residents;
  public final List<Volunteer> volunteers;

  public InventedFamilies(int families, int helpers, long seed) {
    var people = new InventedPeople(InventedTowns.ofTokyo(), new Random(seed), TODAY);
    volunteers = IntStream.range(0, helpers).mapToObj(people::volunteer).toList();
    residents =
        Stream.iterate(0, number -> number + 1)
            .map(people::resident)
            .filter(resident -> resident.household().equals("DISPLACED"))
            .limit(families)
            .toList();
  }
}
