package jp.otonari.intake.spreadsheet;

import java.util.Collection;

/** How many rows of a file are done, and what became of them. */
record Counts(int done, int fresh, int unchanged, int differing, int faulty) {

  static Counts of(Collection<ImportPart> parts) {
    var sum = new Counts(0, 0, 0, 0, 0);
    for (var part : parts) {
      var outcome = part.outcome();
      if (outcome != null && part.done()) {
        sum = sum.and(part.rows(), outcome);
      }
    }
    return sum;
  }

  private Counts and(int rows, Outcome outcome) {
    return new Counts(
        done + rows,
        fresh + outcome.fresh().size(),
        unchanged + outcome.unchanged(),
        differing + outcome.differingRows().size(),
        faulty + outcome.faultyRows().size());
  }
}
