package jp.otonari.matching.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.otonari.matching.engine.Unblock.NewVolunteer;
import jp.otonari.matching.engine.Unblock.OneChange;

/**
 * Finds, for each resident who waits, the volunteer who would be best if one thing were otherwise.
 * It asks pair by pair: meant for a branch's waiting list, now and then.
 */
final class Unblocking {

  private static final Comparator<OneChange> BEST_FIRST =
      Comparator.comparingInt(OneChange::score).reversed().thenComparing(OneChange::volunteerId);

  private final HardRules rules;
  private final Criteria criteria;
  private final Score score;

  Unblocking(Places places, Weights weights) {
    this.rules = new HardRules(places);
    this.criteria = new Criteria(places, weights);
    this.score = new Score(weights);
  }

  /** Who declined or was parted stays apart: a block is not a thing to change. */
  List<Unblock> of(
      Collection<Resident> waiting, Collection<Volunteer> volunteers, Situation situation) {
    return waiting.stream().map(resident -> of(resident, volunteers, situation)).toList();
  }

  private Unblock of(Resident resident, Collection<Volunteer> volunteers, Situation situation) {
    return volunteers.stream()
        .flatMap(volunteer -> oneChange(resident, volunteer, situation).stream())
        .min(BEST_FIRST)
        .<Unblock>map(change -> change)
        .orElseGet(
            () ->
                new NewVolunteer(
                    resident.residentId(), resident.municipality(), resident.languages()));
  }

  private Optional<OneChange> oneChange(
      Resident resident, Volunteer volunteer, Situation situation) {
    var broken = rules.brokenBy(resident, volunteer, situation);
    if (broken.size() != 1 || broken.contains(Rule.BLOCK)) {
      return Optional.empty();
    }
    var rule = broken.iterator().next();
    int points = pointsAfter(rule, resident, volunteer);
    return score.isEnough(points) && canBeChanged(rule, resident)
        ? Optional.of(
            new OneChange(
                resident.residentId(),
                resident.municipality(),
                volunteer.volunteerId(),
                rule,
                anyOf(rule, resident),
                points))
        : Optional.empty();
  }

  private int pointsAfter(Rule rule, Resident resident, Volunteer volunteer) {
    int now = criteria.score(resident, volunteer);
    return switch (rule) {
      case LANGUAGE -> now + score.language(true, true);
      case TIME -> now + score.hours(1);
      default -> now;
    };
  }

  /** A wish for the same gender cannot be met while the resident's own is not told. */
  private static boolean canBeChanged(Rule rule, Resident resident) {
    return rule != Rule.GENDER || resident.gender() != null;
  }

  private static List<String> anyOf(Rule rule, Resident resident) {
    return switch (rule) {
      case LANGUAGE -> resident.languages().stream().limit(1).toList();
      case TIME -> resident.slots();
      case GENDER -> Stream.ofNullable(resident.gender()).toList();
      default -> List.of();
    };
  }
}
