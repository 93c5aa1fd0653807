package jp.otonari.matching.team;

/**
 * A household of the problem in numbers; everything of a candidate at the same place.
 *
 * @param urgency what having a team is worth, beside who is in it
 * @param volunteers by their numbers
 * @param points of each pair for a duty, those in advance counted
 * @param language of these, for the language alone: none for nothing in common
 * @param duties a bit for each duty that the candidate would take
 */
record Family(int urgency, int[] volunteers, int[] points, int[] language, int[] duties) {

  boolean takes(int candidate, int duty) {
    return (duties[candidate] >> duty & 1) == 1;
  }

  int size() {
    return volunteers.length;
  }

  /** Where a volunteer stands among the candidates; negative for none of them. */
  int placeOf(int volunteer) {
    for (int k = 0; k < volunteers.length; k++) {
      if (volunteers[k] == volunteer) {
        return k;
      }
    }
    return -1;
  }
}
