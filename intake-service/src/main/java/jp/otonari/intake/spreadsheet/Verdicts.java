package jp.otonari.intake.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.otonari.intake.spreadsheet.Verdict.Differs;
import jp.otonari.intake.spreadsheet.Verdict.Faulty;
import jp.otonari.intake.spreadsheet.Verdict.Fresh;
import jp.otonari.intake.spreadsheet.Verdict.Same;

/** What becomes of the rows of a part, by their numbers and in their order. */
record Verdicts<T>(Map<Integer, Verdict<T>> byRow) {

  /** By their ids. */
  Map<String, T> newcomers() {
    var fresh = new LinkedHashMap<String, T>();
    for (var verdict : byRow.values()) {
      if (verdict instanceof Fresh<T>(var id, var form)) {
        fresh.put(id, form);
      }
    }
    return fresh;
  }

  /** Who is known otherwise, by their ids. */
  Map<String, T> changes() {
    var changes = new LinkedHashMap<String, T>();
    for (var verdict : byRow.values()) {
      if (verdict instanceof Differs<T>(var id, var form, _)) {
        changes.put(id, form);
      }
    }
    return changes;
  }

  /** The same without anything that a row says. */
  Outcome outcome() {
    var fresh = new ArrayList<Integer>();
    var unchanged = 0;
    var differing = new ArrayList<Fault>();
    var faults = new ArrayList<Fault>();
    for (var each : byRow.entrySet()) {
      switch (each.getValue()) {
        case Fresh<T> _ -> fresh.add(each.getKey());
        case Same<T> _ -> unchanged++;
        case Differs<T>(_, _, var columns) -> differing.addAll(columns);
        case Faulty<T>(var found) -> faults.addAll(found);
      }
    }
    return new Outcome(fresh, unchanged, differing, faults);
  }
}
