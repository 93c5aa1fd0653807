package jp.otonari.matching.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Where the municipalities of Japan lie and which of them touch. */
public final class Places {

  /** Estimated minutes of the shortest way, within one municipality. */
  static final int NEXT_DOOR_MINUTES = 15;

  private static final int FARTHEST_MINUTES = 45;
  private static final double METRES_PER_DEGREE = 111_195;
  private static final int METRES_PER_MINUTE = 500;

  /** The point of a municipality, and the designated city of which it is a ward. */
  private record Place(double lat, double lon, String parent) {}

  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, Set<String>> neighbours = new HashMap<>();
  private final Map<String, List<String>> within = new HashMap<>();
  private final Map<String, List<String>> around = new ConcurrentHashMap<>();

  private Places() {}

  /** Reads the reference data on the class path. */
  public static Places ofJapan() {
    var japan = new Places();
    rows("municipalities.tsv").forEach(row -> japan.places.put(row[0], place(row)));
    rows("municipality_neighbours.tsv")
        .forEach(
            row ->
                japan.neighbours.put(
                    row[0], Set.of(row.length > 1 ? row[1].split(",") : new String[0])));
    japan.places.forEach(
        (code, place) ->
            japan
                .within
                .computeIfAbsent(place.parent(), city -> new ArrayList<>(List.of(city)))
                .add(code));
    return japan;
  }

  /**
   * Estimated one-way minutes from door to door; {@link Integer#MAX_VALUE} when a place is unknown.
   */
  int minutes(String here, String there) {
    var from = places.get(here);
    var to = places.get(there);
    if (from == null || to == null) {
      return Integer.MAX_VALUE;
    }
    return NEXT_DOOR_MINUTES + (int) (metres(from, to) / METRES_PER_MINUTE);
  }

  boolean touch(String here, String there) {
    return neighbours.getOrDefault(here, Set.of()).contains(there);
  }

  /** Whether a volunteer who lives there comes to here without being asked. */
  boolean isNear(String here, String there) {
    return covers(there, here) || touch(here, there) || minutes(here, there) <= FARTHEST_MINUTES;
  }

  /** All places that are near, in order of their codes. */
  List<String> around(String here) {
    return around.computeIfAbsent(
        here,
        home ->
            Stream.concat(Stream.of(home), places.keySet().stream())
                .distinct()
                .filter(there -> isNear(home, there))
                .sorted()
                .toList());
  }

  /** The area and, of a designated city, its wards. */
  List<String> within(String area) {
    return within.getOrDefault(area, List.of(area));
  }

  /** Whether the municipality is the area, or a ward of it. */
  boolean covers(String area, String municipality) {
    var place = places.get(municipality);
    return area.equals(municipality) || (place != null && area.equals(place.parent()));
  }

  private static long metres(Place from, Place to) {
    var north = (to.lat() - from.lat()) * METRES_PER_DEGREE;
    var middle = Math.toRadians((to.lat() + from.lat()) / 2);
    var east = (to.lon() - from.lon()) * METRES_PER_DEGREE * StrictMath.cos(middle);
    return Math.round(Math.sqrt(north * north + east * east));
  }

  private static Place place(String[] row) {
    return new Place(Double.parseDouble(row[12]), Double.parseDouble(row[13]), row[11]);
  }

  private static List<String[]> rows(String file) {
    var stream = Objects.requireNonNull(Places.class.getResourceAsStream("/data/" + file), file);
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> line.split("\t")).toList();
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }
}
