package jp.otonari.matching.pairing;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import jp.otonari.matching.pairing.Ending.Again;
import jp.otonari.matching.pairing.Ending.By;
import jp.otonari.matching.pairing.Ending.Reason;
import org.jspecify.annotations.Nullable;

/** The earlier pairs of a person, the newest first. */
record History(List<Earlier> items) {

  /**
   * A pair that is over.
   *
   * @param startsOn null when one of the two left before the first day was fixed
   */
  record Earlier(
      String pairingId,
      String residentId,
      String volunteerId,
      @Nullable LocalDate startsOn,
      LocalDate endedOn,
      Reason reason,
      @Nullable By by,
      @Nullable Again again) {

    private static Earlier of(Pairing pairing) {
      var term = pairing.progress().term();
      var ending = requireNonNull(pairing.progress().ending());
      return new Earlier(
          pairing.pairingId(),
          pairing.people().residentId(),
          pairing.people().volunteerId(),
          term == null ? null : term.startsOn(),
          ending.endedOn(),
          ending.reason(),
          ending.by(),
          ending.again());
    }
  }

  static History of(List<Pairing> ended) {
    return new History(
        ended.stream()
            .map(Earlier::of)
            .sorted(comparing(Earlier::endedOn).reversed().thenComparing(Earlier::pairingId))
            .toList());
  }
}
