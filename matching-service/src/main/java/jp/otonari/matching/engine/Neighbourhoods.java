package jp.otonari.matching.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which volunteers come to which town: those who live near, and those who named it. */
final class Neighbourhoods {

  private final Places places;
  private final List<Volunteer> volunteers;
  private final Map<String, Stretch> towns = new HashMap<>();
  private final Map<String, List<Integer>> naming = new HashMap<>();
  private final Map<String, List<Stretch>> known = new HashMap<>();

  Neighbourhoods(Population population, Places places) {
    this.places = places;
    this.volunteers = population.volunteers;
    for (int at = 0; at < volunteers.size(); at++) {
      var volunteer = volunteers.get(at);
      var start = new Stretch(at, at, 0);
      int from = towns.getOrDefault(volunteer.municipality(), start).from();
      towns.put(volunteer.municipality(), new Stretch(from, at + 1, 0));
      for (var area : volunteer.reach()) {
        for (var town : places.within(area)) {
          naming.computeIfAbsent(town, _ -> new ArrayList<>()).add(at);
        }
      }
    }
  }

  List<Stretch> of(String home) {
    return known.computeIfAbsent(home, this::look);
  }

  private List<Stretch> look(String home) {
    var stretches = new ArrayList<Stretch>();
    for (var town : places.around(home)) {
      var living = towns.get(town);
      if (living != null) {
        stretches.add(new Stretch(living.from(), living.to(), places.minutes(home, town)));
      }
    }
    for (int at : naming.getOrDefault(home, List.of()).stream().distinct().toList()) {
      var town = volunteers.get(at).municipality();
      if (!places.isNear(home, town)) {
        stretches.add(new Stretch(at, at + 1, places.minutes(home, town)));
      }
    }
    return stretches;
  }
}
