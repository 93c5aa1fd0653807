package jp.otonari.matching.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import jp.otonari.matching.engine.Explanation.Alternative;

/** Gives a pair that breaks no hard rule its points, each with a reason. */
final class Criteria {

  private static final int PROGRAMME_MONTHS = 6;

  private final Places places;
  private final Weights weights;
  private final Score score;

  Criteria(Places places, Weights weights) {
    this.places = places;
    this.weights = weights;
    this.score = new Score(weights);
  }

  Explanation explain(
      Resident resident, Volunteer volunteer, LocalDate today, List<Alternative> others) {
    return new Explanation(
        volunteer.volunteerId(),
        reasons(resident, volunteer, today),
        score(resident, volunteer),
        weights.urgency().of(resident, today),
        Languages.shared(resident, volunteer),
        others);
  }

  int score(Resident resident, Volunteer volunteer) {
    return points(resident, volunteer).mapToInt(Reason::points).sum();
  }

  List<Reason> reasons(Resident resident, Volunteer volunteer, LocalDate today) {
    return Stream.concat(points(resident, volunteer), clearanceEnds(volunteer, today)).toList();
  }

  private Stream<Reason> points(Resident resident, Volunteer volunteer) {
    return Stream.of(
        nearness(resident, volunteer),
        language(resident, volunteer),
        lifeStage(resident, volunteer),
        needs(resident, volunteer),
        hours(resident, volunteer),
        interests(resident, volunteer));
  }

  private Reason nearness(Resident resident, Volunteer volunteer) {
    var minutes = places.minutes(resident.municipality(), volunteer.municipality());
    return new Reason(
        "nearness", score.nearness(minutes), weights.nearness(), List.of(String.valueOf(minutes)));
  }

  private Reason language(Resident resident, Volunteer volunteer) {
    var shared = Languages.shared(resident, volunteer);
    var motherTongue = shared.stream().anyMatch(tag -> Languages.isMotherTongue(tag, resident));
    var otherThanJapanese = !shared.stream().allMatch(Languages::isJapanese);
    var points = shared.isEmpty() ? 0 : score.language(motherTongue, otherThanJapanese);
    return new Reason("language", points, weights.language(), shared);
  }

  private Reason lifeStage(Resident resident, Volunteer volunteer) {
    var gap = monthsBetweenChildren(resident, volunteer);
    var nobodyHasChildren =
        resident.childrenAgesMonths().isEmpty() && volunteer.childrenAgesMonths().isEmpty();
    var months =
        gap.orElse(nobodyHasChildren ? Score.BOTH_WITHOUT_CHILDREN : Score.ONE_WITHOUT_CHILDREN);
    var values = gap.stream().mapToObj(String::valueOf).toList();
    return new Reason("life-stage", score.lifeStage(months), weights.lifeStage(), values);
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
    var points = score.needs(met.size(), resident.needs().size());
    return new Reason("needs", points, weights.needs(), met);
  }

  private Reason hours(Resident resident, Volunteer volunteer) {
    var common = resident.slots().stream().filter(volunteer.slots()::contains).toList();
    return new Reason("hours", score.hours(common.size()), weights.hours(), common);
  }

  private Reason interests(Resident resident, Volunteer volunteer) {
    var common = resident.likes().stream().filter(volunteer.likes()::contains).toList();
    return new Reason("interests", score.interests(common.size()), weights.interests(), common);
  }

  private static Stream<Reason> clearanceEnds(Volunteer volunteer, LocalDate today) {
    var until = volunteer.clearedUntil();
    return until.isBefore(today.plusMonths(PROGRAMME_MONTHS))
        ? Stream.of(new Reason("clearance-ends", 0, 0, List.of(until.toString())))
        : Stream.empty();
  }
}
