package jp.otonari.matching.engine;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * The volunteers of a branch who may be proposed today, fact by fact in arrays and town by town, so
 * that a search reads memory in order. Within a town a draw decides who comes first among equals.
 */
final class Population {

  static final long ANY = -1;

  final List<Volunteer> volunteers;
  final long[] languages;
  final long[] slots;
  final long[] needs;
  final long[] interests;
  final long[] genders;
  final int[][] children;

  private final Tags languageTags = new Tags();
  private final Tags slotTags = new Tags();
  private final Tags needTags = new Tags();
  private final Tags interestTags = new Tags();
  private final Tags genderTags = new Tags();

  Population(Collection<Volunteer> pool, Situation situation, long seed) {
    volunteers = inOrder(pool, situation, seed);
    int count = volunteers.size();
    languages = new long[count];
    slots = new long[count];
    needs = new long[count];
    interests = new long[count];
    genders = new long[count];
    children = new int[count][];
    for (int at = 0; at < count; at++) {
      var volunteer = volunteers.get(at);
      languages[at] = languageTags.learn(Languages.spoken(volunteer.languages()));
      slots[at] = slotTags.learn(volunteer.slots());
      needs[at] = needTags.learn(volunteer.needs());
      interests[at] = interestTags.learn(volunteer.likes());
      genders[at] = genderTags.learn(List.of(String.valueOf(volunteer.gender())));
      children[at] = volunteer.childrenAgesMonths().stream().mapToInt(Integer::intValue).toArray();
    }
  }

  private static List<Volunteer> inOrder(
      Collection<Volunteer> pool, Situation situation, long seed) {
    var order =
        pool.stream()
            .filter(volunteer -> HardRules.mayBeProposed(volunteer, situation))
            .sorted(Comparator.comparing(Volunteer::volunteerId))
            .collect(toCollection(ArrayList::new));
    Collections.shuffle(order, new Random(seed));
    order.sort(Comparator.comparing(Volunteer::municipality));
    return List.copyOf(order);
  }

  long languagesOf(Resident resident) {
    return languageTags.known(Languages.spoken(resident.languages()));
  }

  long motherTongueOf(Resident resident) {
    return languageTags.known(Languages.spoken(resident.languages().stream().limit(1).toList()));
  }

  long japanese() {
    return languageTags.known(List.of("ja"));
  }

  long slotsOf(Resident resident) {
    return slotTags.known(resident.slots());
  }

  long needsOf(Resident resident) {
    return needTags.known(resident.needs());
  }

  long interestsOf(Resident resident) {
    return interestTags.known(resident.likes());
  }

  /** The genders that a resident could meet; of those who do not tell theirs nobody is the same. */
  long gendersFor(Resident resident) {
    if (!resident.sameGenderOnly()) {
      return ANY;
    }
    var gender = resident.gender();
    return gender == null ? 0 : genderTags.known(List.of(gender));
  }
}
