package jp.otonari.intake.spreadsheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was decided about the rows of a part, before any was stored: after a crash it still tells
 * which people are new.
 *
 * @param fresh rows of newcomers
 * @param unchanged how many rows say what is known
 * @param differing columns in which known people differ
 */
record Outcome(List<Integer> fresh, int unchanged, List<Fault> differing, List<Fault> faults) {

  Set<Integer> faultyRows() {
    return rows(faults);
  }

  Set<Integer> differingRows() {
    return rows(differing);
  }

  private static Set<Integer> rows(List<Fault> of) {
    var rows = new HashSet<Integer>();
    of.forEach(fault -> rows.add(fault.row()));
    return rows;
  }
}
