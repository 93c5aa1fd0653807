package jp.otonari.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import jp.otonari.matching.assignment.Assignment;

/** A small crowd full of ties and dead ends, with its own account of what happened to it. */
final class FuzzedCrowd {

  private static final int[] NOTHING = {};

  private final SplittableRandom random;
  private final int highest;
  private final List<int[]> couldMeet = new ArrayList<>();
  private final List<int[]> weights = new ArrayList<>();
  private final List<int[]> costs = new ArrayList<>();

  FuzzedCrowd(SplittableRandom random) {
    this.random = random;
    this.highest = random.nextInt(1, random.nextBoolean() ? 12 : 2_000);
    IntStream.range(0, random.nextInt(1, 30)).forEach(_ -> costs.add(slotCosts()));
    IntStream.range(0, random.nextInt(40)).forEach(_ -> addResident());
  }

  Problem problem() {
    return new Problem(
        couldMeet.toArray(int[][]::new),
        weights.toArray(int[][]::new),
        costs.toArray(int[][]::new));
  }

  void happens(Assignment live) {
    int resident = couldMeet.isEmpty() ? -1 : random.nextInt(couldMeet.size());
    int volunteer = random.nextInt(costs.size());
    switch (resident < 0 ? 0 : random.nextInt(8)) {
      case 0, 1 -> {
        addResident();
        live.arrive(couldMeet.getLast(), weights.getLast());
      }
      case 2 -> {
        set(resident, NOTHING);
        live.depart(resident);
      }
      case 3 -> {
        set(resident, some(costs.size()));
        live.change(resident, couldMeet.get(resident), weights.get(resident));
      }
      case 4 -> {
        costs.set(volunteer, slotCosts());
        live.setSlots(volunteer, costs.get(volunteer));
      }
      case 5 -> forbid(live, resident, volunteer);
      case 6 -> open(live);
      default -> fix(live, resident, volunteer);
    }
  }

  private void forbid(Assignment live, int resident, int volunteer) {
    var who = couldMeet.get(resident);
    var worth = weights.get(resident);
    var kept = IntStream.range(0, who.length).filter(k -> who[k] != volunteer).toArray();
    couldMeet.set(resident, Arrays.stream(kept).map(k -> who[k]).toArray());
    weights.set(resident, Arrays.stream(kept).map(k -> worth[k]).toArray());
    live.forbid(resident, volunteer);
  }

  private void open(Assignment live) {
    var wishing = some(couldMeet.size());
    var worth = worth(wishing.length);
    int volunteer = costs.size();
    costs.add(slotCosts());
    for (int k = 0; k < wishing.length; k++) {
      int resident = wishing[k];
      couldMeet.set(resident, with(couldMeet.get(resident), volunteer));
      weights.set(resident, with(weights.get(resident), worth[k]));
    }
    live.open(wishing, worth, costs.getLast());
  }

  private void fix(Assignment live, int resident, int volunteer) {
    var slots = costs.get(volunteer);
    if (slots.length > 0) {
      set(resident, NOTHING);
      costs.set(volunteer, Arrays.copyOfRange(slots, 1, slots.length));
      live.fix(resident, volunteer);
    }
  }

  private void addResident() {
    couldMeet.add(NOTHING);
    weights.add(NOTHING);
    set(couldMeet.size() - 1, some(costs.size()));
  }

  private void set(int resident, int[] who) {
    couldMeet.set(resident, who);
    weights.set(resident, worth(who.length));
  }

  private int[] slotCosts() {
    int rise = random.nextInt(Math.max(2, highest / 3));
    return IntStream.range(0, random.nextInt(4)).map(slot -> slot * slot * rise).toArray();
  }

  private int[] some(int count) {
    int percent = random.nextInt(60);
    return IntStream.range(0, count).filter(_ -> random.nextInt(100) < percent).toArray();
  }

  private int[] worth(int count) {
    return IntStream.range(0, count).map(_ -> random.nextInt(-highest / 4, highest + 1)).toArray();
  }

  private static int[] with(int[] values, int value) {
    var more = Arrays.copyOf(values, values.length + 1);
    more[values.length] = value;
    return more;
  }
}
