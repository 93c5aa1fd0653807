package jp.otonari.bench;

import java.util.List;
import java.util.function.Supplier;

/** What can be measured. */
enum Part {
  MATCHING("our engine and others on 200 to 100,000 residents", MatchingPart::run),
  EVENTS("one arrival on a solved branch", EventsPart::run),
  CANDIDATES("finding the possible pairs, and a loop over all", CandidatesPart::run),
  FUZZ("random problems and events against OR-Tools and brute force", FuzzPart::run),
  FAIRNESS("who waits how long when volunteers are scarce", FairnessPart::run),
  TEAMS("teams for displaced households, proved and without the solver", TeamsPart::run),
  GROWTH("a million residents in branches of 20,000", GrowthPart::run);

  final String title;
  private final Supplier<List<Metric>> measurement;

  Part(String title, Supplier<List<Metric>> measurement) {
    this.title = title;
    this.measurement = measurement;
  }

  List<Metric> run() {
    return measurement.get();
  }
}
