package jp.otonari.matching.team;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.otonari.matching.engine.Volunteer;

/** What a team looks after together. */
public enum Duty {
  DAILY_LIFE("DAILY_LIFE"),
  PROCEDURES("PROCEDURES"),
  JAPANESE("JAPANESE"),
  /** Who helps to bring up children knows nurseries and schools. */
  SCHOOL("SCHOOL", "CHILD_REARING"),
  /** Events tell help with health as daily life, the nearest need that says nothing of it. */
  HEALTH_CARE("DAILY_LIFE");

  private final List<String> needs;

  Duty(String... needs) {
    this.needs = List.of(needs);
  }

  /**
   * What a volunteer would take on: as they said, and only where they were not asked or did not
   * say, by what they help with. Work and friendship alone are no duty of a team.
   */
  static Set<Duty> of(Volunteer volunteer) {
    var told = volunteer.duties();
    var duties = EnumSet.noneOf(Duty.class);
    duties.addAll(
        (told == null
                ? byNeeds(volunteer)
                : Arrays.stream(values()).filter(duty -> told.contains(duty.name())))
            .toList());
    return duties;
  }

  /** The same, a bit for each. */
  static int bits(Volunteer volunteer) {
    return of(volunteer).stream().mapToInt(duty -> 1 << duty.ordinal()).sum();
  }

  private static Stream<Duty> byNeeds(Volunteer volunteer) {
    return Arrays.stream(values())
        .filter(duty -> duty.needs.stream().anyMatch(volunteer.needs()::contains));
  }
}
