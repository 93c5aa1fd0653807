package jp.otonari.matching.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Gives a pair that breaks no hard rule its points, each with a reason. */
final class Criteria {

  private static final int NO_POINTS_FROM_MINUTES = 60;
  private static final int ENOUGH_SLOTS = 4;
  private static final int PROGRAMME_MONTHS = 6;

  private final Places places;
  private final Weights weights;

  Criteria(Places places, Weights weights) {
    this.places = places;
    this.weights = weights;
  }

  List<Reason> reasons(Resident resident, Volunteer volunteer, LocalDate today) {
    var points =
        Stream.of(
            nearness(resident, volunteer),
            language(resident, volunteer),
            lifeStage(resident, volunteer),
            needs(resident, volunteer),
            hours(resident, volunteer));
    return Stream.concat(points, clearanceEnds(volunteer, today)).toList();
  }

  private Reason nearness(Resident resident, Volunteer volunteer) {
    var minutes = places.minutes(resident.municipality(), volunteer.municipality());
    var range = NO_POINTS_FROM_MINUTES - Places.NEXT_DOOR_MINUTES;
    var left = Math.max(0, NO_POINTS_FROM_MINUTES - minutes);
    return new Reason(
        "nearness",
        weights.nearness() * left / range,
        weights.nearness(),
        List.of(String.valueOf(minutes)));
  }

  private Reason language(Resident resident, Volunteer volunteer) {
    var shared = Languages.shared(resident, volunteer);
    var best = shared.stream().mapToInt(tag -> languagePercent(tag, resident)).max().orElse(0);
    return new Reason("language", weights.language() * best / 100, weights.language(), shared);
  }

  private static int languagePercent(String tag, Resident resident) {
    if (Languages.isMotherTongue(tag, resident)) {
      return 100;
    }
    return Languages.isJapanese(tag) ? 40 : 70;
  }

  private Reason lifeStage(Resident resident, Volunteer volunteer) {
    var gap = monthsBetweenChildren(resident, volunteer);
    var nobodyHasChildren =
        resident.childrenAgesMonths().isEmpty() && volunteer.childrenAgesMonths().isEmpty();
    var percent = nobodyHasChildren ? 50 : gap.isEmpty() ? 0 : lifeStagePercent(gap.getAsInt());
    var values = gap.stream().mapToObj(String::valueOf).toList();
    return new Reason(
        "life-stage", weights.lifeStage() * percent / 100, weights.lifeStage(), values);
  }

  private static int lifeStagePercent(int monthsBetweenChildren) {
    if (monthsBetweenChildren <= 12) {
      return 100;
    }
    return monthsBetweenChildren <= 36 ? 50 : 0;
  }

  private static OptionalInt monthsBetweenChildren(Resident resident, Volunteer volunteer) {
    return resident.childrenAgesMonths().stream()
        .flatMapToInt(
            ours ->
                volunteer.childrenAgesMonths().stream().mapToInt(theirs -> Math.abs(ours - theirs)))
        .min();
  }

  private Reason needs(Resident resident, Volunteer volunteer) {
    var met = resident.needs().stream().filter(volunteer.needs()::contains).toList();
    var wanted = Math.max(1, resident.needs().size());
    return new Reason("needs", weights.needs() * met.size() / wanted, weights.needs(), met);
  }

  private Reason hours(Resident resident, Volunteer volunteer) {
    var common = resident.slots().stream().filter(volunteer.slots()::contains).toList();
    var counted = Math.min(ENOUGH_SLOTS, common.size());
    return new Reason("hours", weights.hours() * counted / ENOUGH_SLOTS, weights.hours(), common);
  }

  private static Stream<Reason> clearanceEnds(Volunteer volunteer, LocalDate today) {
    var until = volunteer.clearedUntil();
    return until.isBefore(today.plusMonths(PROGRAMME_MONTHS))
        ? Stream.of(new Reason("clearance-ends", 0, 0, List.of(until.toString())))
        : Stream.empty();
  }
}
