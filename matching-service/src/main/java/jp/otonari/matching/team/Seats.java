package jp.otonari.matching.team;

import java.util.Arrays;

/** Who has which duty for one household: five seats, each with a candidate's place or nobody. */
final class Seats {

  static final int NOBODY = -1;

  private Seats() {}

  static int[] empty() {
    var seats = new int[Problem.DUTIES];
    Arrays.fill(seats, NOBODY);
    return seats;
  }

  /** Whether it is a team: enough people, and nobody with too many duties. */
  static boolean isTeam(int[] seats) {
    return members(seats) >= Problem.FEWEST;
  }

  static int members(int[] seats) {
    int members = 0;
    for (int duty = 0; duty < seats.length; duty++) {
      members += isFirst(seats, duty) ? 1 : 0;
    }
    return members;
  }

  /** Whether somebody sits here who has no earlier seat. */
  static boolean isFirst(int[] seats, int duty) {
    if (seats[duty] == NOBODY) {
      return false;
    }
    for (int earlier = 0; earlier < duty; earlier++) {
      if (seats[earlier] == seats[duty]) {
        return false;
      }
    }
    return true;
  }

  static int dutiesOf(int[] seats, int candidate) {
    int count = 0;
    for (int seat : seats) {
      count += seat == candidate ? 1 : 0;
    }
    return count;
  }

  /**
   * What a team is worth to its household: each duty the points of who has it, and that somebody
   * speaks its language. Nothing for nobody.
   */
  static int worth(Family family, int[] seats) {
    int members = 0;
    int language = 0;
    int sum = 0;
    for (int duty = 0; duty < seats.length; duty++) {
      int candidate = seats[duty];
      if (candidate != NOBODY) {
        sum += family.points()[candidate];
        language = Math.max(language, family.language()[candidate]);
        members += isFirst(seats, duty) ? 1 : 0;
      }
    }
    if (members == 0) {
      return 0;
    }
    int spoken = language > 0 ? language : -Problem.INTERPRETER_COST;
    return family.urgency() + sum + spoken - Problem.MEMBER_COST * members;
  }

  /** Who of the team has most in common in words; nobody, when nobody shares a language. */
  static int speaker(Family family, int[] seats) {
    int speaker = NOBODY;
    for (int candidate : seats) {
      if (candidate != NOBODY
          && family.language()[candidate] > (speaker == NOBODY ? 0 : family.language()[speaker])) {
        speaker = candidate;
      }
    }
    return speaker;
  }

  /** Who of the team has the most points. */
  static int best(Family family, int[] seats) {
    int best = NOBODY;
    for (int candidate : seats) {
      if (candidate != NOBODY
          && (best == NOBODY || family.points()[candidate] > family.points()[best])) {
        best = candidate;
      }
    }
    return best;
  }

  /** How many households each volunteer helps. */
  static int[] held(Problem problem, int[][] seats) {
    var held = new int[problem.slotCosts().length];
    for (int at = 0; at < seats.length; at++) {
      for (int duty = 0; duty < Problem.DUTIES; duty++) {
        if (isFirst(seats[at], duty)) {
          held[problem.families().get(at).volunteers()[seats[at][duty]]]++;
        }
      }
    }
    return held;
  }

  /** What all teams are worth together, less what they cost their people. */
  static long worth(Problem problem, int[][] seats) {
    long sum = 0;
    for (int at = 0; at < seats.length; at++) {
      sum += worth(problem.families().get(at), seats[at]);
    }
    var held = held(problem, seats);
    for (int volunteer = 0; volunteer < held.length; volunteer++) {
      sum -= Arrays.stream(problem.slotCosts()[volunteer], 0, held[volunteer]).sum();
    }
    return sum;
  }
}
