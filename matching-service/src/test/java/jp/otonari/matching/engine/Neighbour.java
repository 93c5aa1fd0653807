package jp.otonari.matching.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invented volunteer. Each word changes one thing. */
public final class Neighbour {

  private final String id;
  private String municipality = "13108";
  private List<String> reach = List.of();
  private List<String> languages = List.of("ja", "en");
  private List<Integer> children = List.of();
  private List<String> needs = List.of("DAILY_LIFE");
  private List<String> slots = List.of("sat-am", "sun-pm");
  private @Nullable String gender;
  private int capacity = 1;
  private LocalDate clearedUntil = LocalDate.of(2027, 3, 31);
  private @Nullable List<Away> away;
  private @Nullable List<String> duties;
  private List<String> interests = List.of();

  private Neighbour(String id) {
    this.id = id;
  }

  public static Neighbour named(String id) {
    return new Neighbour(id);
  }

  public Neighbour livingIn(String code) {
    municipality = code;
    return this;
  }

  Neighbour reaching(String... codes) {
    reach = List.of(codes);
    return this;
  }

  public Neighbour speaking(String... tags) {
    languages = List.of(tags);
    return this;
  }

  Neighbour withChildrenOfMonths(Integer... ages) {
    children = List.of(ages);
    return this;
  }

  public Neighbour takingOn(String... codes) {
    duties = List.of(codes);
    return this;
  }

  public Neighbour helpingWith(String... codes) {
    needs = List.of(codes);
    return this;
  }

  Neighbour freeOn(String... parts) {
    slots = List.of(parts);
    return this;
  }

  Neighbour being(String self) {
    gender = self;
    return this;
  }

  Neighbour liking(String... codes) {
    interests = List.of(codes);
    return this;
  }

  public Neighbour withRoomFor(int residents) {
    capacity = residents;
    return this;
  }

  public Neighbour clearedUntil(LocalDate day) {
    clearedUntil = day;
    return this;
  }

  public Neighbour away(LocalDate from, LocalDate until) {
    away = List.of(new Away(from, until));
    return this;
  }

  public Volunteer volunteer() {
    return new Volunteer(
        id,
        municipality,
        reach,
        languages,
        slots,
        gender,
        capacity,
        needs,
        children,
        clearedUntil,
        away,
        duties,
        interests);
  }
}
