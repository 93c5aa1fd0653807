package jp.otonari.matching.assignment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The problem: which volunteers a resident could meet and what each pair is worth, and what each
 * further pair of a volunteer costs. Leaving someone out is worth 0.
 */
public final class Graph {

  /** Weights and costs beyond this are refused, so that no sum of three overflows an int. */
  static final int LIMIT = 1 << 28;

  private static final int[] NOTHING = {};

  private int[][] volunteers = new int[16][];
  private int[][] weights = new int[16][];
  private int[][] costs = new int[16][];
  private int residentCount;
  private int volunteerCount;
  private @Nullable Wishers wishers;

  int residents() {
    return residentCount;
  }

  int volunteers() {
    return volunteerCount;
  }

  /** The volunteers whom a resident could meet. */
  int[] volunteersOf(int resident) {
    return volunteers[resident];
  }

  /** What these pairs are worth, in the same order. */
  int[] weightsOf(int resident) {
    return weights[resident];
  }

  /** The same pairs seen from the volunteers; gathered when first asked for, then kept up. */
  Wishers wishers() {
    if (wishers == null) {
      wishers = new Wishers(this);
    }
    return wishers;
  }

  /** What the volunteer's first, second, third ... pair costs: never less than the one before. */
  int[] costsOf(int volunteer) {
    return costs[volunteer];
  }

  /** Adds a volunteer with so many slots as there are costs; the number is the next free one. */
  public int addVolunteer(int... slotCosts) {
    if (volunteerCount == costs.length) {
      costs = Arrays.copyOf(costs, 2 * volunteerCount);
    }
    costs[volunteerCount] = NOTHING;
    setCosts(volunteerCount, slotCosts);
    if (wishers != null) {
      wishers.addVolunteer(volunteerCount);
    }
    return volunteerCount++;
  }

  /** Adds a resident; the number is the next free one. The arrays are kept, not copied. */
  public int addResident(int[] couldMeet, int[] worth) {
    if (residentCount == volunteers.length) {
      volunteers = Arrays.copyOf(volunteers, 2 * residentCount);
      weights = Arrays.copyOf(weights, 2 * residentCount);
    }
    volunteers[residentCount] = NOTHING;
    setPairs(residentCount, couldMeet, worth);
    return residentCount++;
  }

  void setPairs(int resident, int[] couldMeet, int[] worth) {
    if (couldMeet.length != worth.length) {
      throw new IllegalArgumentException("As many weights as volunteers are needed");
    }
    for (int k = 0; k < worth.length; k++) {
      check(couldMeet[k], worth[k]);
    }
    if (wishers != null) {
      for (int volunteer : volunteers[resident]) {
        wishers.remove(resident, volunteer);
      }
      wishers.addAll(resident, couldMeet, worth);
    }
    volunteers[resident] = couldMeet;
    weights[resident] = worth;
  }

  /** The resident could meet one more volunteer. */
  void addPair(int resident, int volunteer, int weight) {
    check(volunteer, weight);
    int count = volunteers[resident].length;
    volunteers[resident] = Arrays.copyOf(volunteers[resident], count + 1);
    volunteers[resident][count] = volunteer;
    weights[resident] = Arrays.copyOf(weights[resident], count + 1);
    weights[resident][count] = weight;
    if (wishers != null) {
      wishers.add(resident, volunteer, weight);
    }
  }

  private void check(int volunteer, int weight) {
    if (volunteer < 0 || volunteer >= volunteerCount || Math.abs(weight) > LIMIT) {
      throw new IllegalArgumentException(
          "No volunteer %d, or a weight beyond the limit: %d".formatted(volunteer, weight));
    }
  }

  void setCosts(int volunteer, int... slotCosts) {
    int before = 0;
    for (int cost : slotCosts) {
      if (cost < before || cost > LIMIT) {
        throw new IllegalArgumentException(
            "Slot costs must not fall: " + Arrays.toString(slotCosts));
      }
      before = cost;
    }
    costs[volunteer] = slotCosts;
  }

  /** The two may not be a pair. */
  void forbid(int resident, int volunteer) {
    int[] couldMeet = volunteers[resident];
    for (int k = 0; k < couldMeet.length; k++) {
      if (couldMeet[k] == volunteer) {
        volunteers[resident] = without(couldMeet, k);
        weights[resident] = without(weights[resident], k);
        if (wishers != null) {
          wishers.remove(resident, volunteer);
        }
        return;
      }
    }
  }

  /** The two are a pair whatever the rest: it is no longer part of the problem, nor is its slot. */
  public void fix(int resident, int volunteer) {
    setPairs(resident, NOTHING, NOTHING);
    setCosts(volunteer, without(costs[volunteer], 0));
  }

  private static int[] without(int[] values, int index) {
    var rest = Arrays.copyOf(values, values.length - 1);
    System.arraycopy(values, index + 1, rest, index, rest.length - index);
    return rest;
  }
}
