package jp.otonari.matching.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invented resident. Each word changes one thing. */
public final class Newcomer {

  private final String id;
  private String household = "WORKER";
  private String municipality = "13108";
  private List<String> languages = List.of("en");
  private List<Integer> children = List.of();
  private List<String> needs = List.of("DAILY_LIFE");
  private List<String> slots = List.of("sat-am");
  private @Nullable String gender;
  private boolean sameGenderOnly;
  private List<String> interests = List.of();
  private LocalDate registeredOn = LocalDate.of(2026, 4, 10);

  private Newcomer(String id) {
    this.id = id;
  }

  public static Newcomer named(String id) {
    return new Newcomer(id);
  }

  public Newcomer livingIn(String code) {
    municipality = code;
    return this;
  }

  public Newcomer speaking(String... tags) {
    languages = List.of(tags);
    return this;
  }

  public Newcomer displaced() {
    household = "DISPLACED";
    return this;
  }

  Newcomer withChildrenOfMonths(Integer... ages) {
    children = List.of(ages);
    return this;
  }

  Newcomer needing(String... codes) {
    needs = List.of(codes);
    return this;
  }

  Newcomer freeOn(String... parts) {
    slots = List.of(parts);
    return this;
  }

  Newcomer being(String self) {
    gender = self;
    return this;
  }

  Newcomer wishingTheSameGender() {
    sameGenderOnly = true;
    return this;
  }

  Newcomer liking(String... codes) {
    interests = List.of(codes);
    return this;
  }

  Newcomer registeredOn(LocalDate day) {
    registeredOn = day;
    return this;
  }

  public Resident resident() {
    return new Resident(
        id,
        household,
        municipality,
        languages,
        children,
        needs,
        slots,
        gender,
        sameGenderOnly,
        registeredOn,
        interests);
  }
}
