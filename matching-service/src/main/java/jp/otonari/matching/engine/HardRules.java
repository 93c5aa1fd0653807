package jp.otonari.matching.engine;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/** A pair that breaks one of these rules does not exist, however well it would score. */
final class HardRules {

  private static final int FARTHEST_MINUTES = 45;

  /** Whether a rule holds between two people. */
  private interface Check {
    boolean holds(Resident resident, Volunteer volunteer, Situation situation);
  }

  private final Places places;
  private final Map<Rule, Check> checks = new EnumMap<>(Rule.class);

  HardRules(Places places) {
    this.places = places;
    checks.put(Rule.CLEARANCE, (_, v, now) -> !v.clearedUntil().isBefore(now.today()));
    checks.put(Rule.AWAY, (_, v, now) -> !v.isAway(now.today()));
    checks.put(Rule.CAPACITY, (_, v, now) -> now.heldBy(v) < v.capacity());
    checks.put(Rule.REACH, (r, v, _) -> withinReach(r, v));
    checks.put(Rule.LANGUAGE, (r, v, _) -> !Languages.shared(r, v).isEmpty());
    checks.put(Rule.GENDER, (r, v, _) -> genderWishHolds(r, v));
    checks.put(Rule.TIME, (r, v, _) -> mayHaveCommonTime(r, v));
    checks.put(Rule.BLOCK, (r, v, now) -> !now.blocks(r, v));
  }

  EnumSet<Rule> brokenBy(Resident resident, Volunteer volunteer, Situation situation) {
    var broken = EnumSet.noneOf(Rule.class);
    checks.forEach(
        (rule, check) -> {
          if (!check.holds(resident, volunteer, situation)) {
            broken.add(rule);
          }
        });
    return broken;
  }

  private boolean withinReach(Resident resident, Volunteer volunteer) {
    var home = resident.municipality();
    return places.covers(volunteer.municipality(), home)
        || places.minutes(home, volunteer.municipality()) <= FARTHEST_MINUTES
        || places.touch(home, volunteer.municipality())
        || volunteer.reach().stream().anyMatch(area -> places.covers(area, home));
  }

  /** Who did not tell their free hours is asked in the talk, not left out. */
  private static boolean mayHaveCommonTime(Resident resident, Volunteer volunteer) {
    return resident.slots().isEmpty()
        || volunteer.slots().isEmpty()
        || !Collections.disjoint(resident.slots(), volunteer.slots());
  }

  private static boolean genderWishHolds(Resident resident, Volunteer volunteer) {
    return !resident.sameGenderOnly()
        || (resident.gender() != null && resident.gender().equals(volunteer.gender()));
  }
}
