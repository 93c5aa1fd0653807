package jp.otonari.intake.volunteer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A step of the history with where it led.
 *
 * @param status after the step; of an undone one, before
 */
record HistoryView(VolunteerStatus status, @JsonUnwrapped StepTaken taken) {

  HistoryView toSelf() {
    return new HistoryView(status, taken.toSelf());
  }

  static List<HistoryView> of(Screening screening) {
    var standings = screening.standings();
    return IntStream.range(0, standings.size())
        .mapToObj(n -> new HistoryView(standings.get(n).status(), screening.steps().get(n)))
        .toList();
  }
}
