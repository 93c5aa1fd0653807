package jp.otonari.matching.engine;

/**
 * A resident in the bits of a population.
 *
 * @param anyTime whether the free hours were not told, so that they are asked in the talk
 */
record Wish(
    long languages,
    long motherTongue,
    long japanese,
    long slots,
    boolean anyTime,
    long genders,
    long needs,
    int needsWanted,
    long interests,
    int[] children) {

  static Wish of(Resident resident, Population population) {
    return new Wish(
        population.languagesOf(resident),
        population.motherTongueOf(resident),
        population.japanese(),
        population.slotsOf(resident),
        resident.slots().isEmpty(),
        population.gendersFor(resident),
        population.needsOf(resident),
        resident.needs().size(),
        population.interestsOf(resident),
        resident.childrenAgesMonths().stream().mapToInt(Integer::intValue).toArray());
  }

  int monthsBetweenChildren(int[] theirs) {
    if (children.length == 0 && theirs.length == 0) {
      return Score.BOTH_WITHOUT_CHILDREN;
    }
    int least = Score.ONE_WITHOUT_CHILDREN;
    for (int ours : children) {
      for (int age : theirs) {
        least = Math.min(least, Math.abs(ours - age));
      }
    }
    return least;
  }
}
