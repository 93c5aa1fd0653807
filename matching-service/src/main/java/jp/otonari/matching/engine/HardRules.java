package jp.otonari.matching.engine;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/** A pair that breaks one of these rules does not exist, however well it would score. */
final class HardRules {

  /** Whether a rule holds between two people. */
  private interface Check {
    boolean holds(Resident resident, Volunteer volunteer, Situation situation);
  }

  private final Places places;
  private final Map<Rule, Check> checks = new EnumMap<>(Rule.class);

  HardRules(Places places) {
    this.places = places;
    checks.put(Rule.CLEARANCE, (_, v, now) -> isCleared(v, now));
    checks.put(Rule.AWAY, (_, v, now) -> !v.isAway(now.today()));
    checks.put(Rule.CAPACITY, (_, v, now) -> hasRoom(v, now));
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

  /** Whether the rules hold that ask for no resident. */
  static boolean mayBeProposed(Volunteer volunteer, Situation situation) {
    return isCleared(volunteer, situation)
        && !volunteer.isAway(situation.today())
        && hasRoom(volunteer, situation);
  }

  private static boolean isCleared(Volunteer volunteer, Situation situation) {
    return !volunteer.clearedUntil().isBefore(situation.today());
  }

  private static boolean hasRoom(Volunteer volunteer, Situation situation) {
    return situation.heldBy(volunteer) < volunteer.capacity();
  }

  private boolean withinReach(Resident resident, Volunteer volunteer) {
    var home = resident.municipality();
    return places.isNear(home, volunteer.municipality())
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
