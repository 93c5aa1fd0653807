package jp.otonari.matching.pairing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.otonari.matching.engine.Explanation;
import jp.otonari.matching.engine.Pair;
import jp.otonari.matching.engine.Resident;
import jp.otonari.matching.engine.Volunteer;
import jp.otonari.matching.engine.Weights;
import jp.otonari.matching.pairing.Proposal.Facts;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Asks a resident and a volunteer whether they want to meet, at once or one after the other, and
 * holds both until it is decided. Of a displaced household the volunteer leads a team that is still
 * to be found.
 */
@Component
public class AskBoth {

  private final Pairings pairings;
  private final PairingSettings settings;
  private final Weights weights;
  private final Clock clock;

  AskBoth(Pairings pairings, PairingSettings settings, Weights weights, Clock clock) {
    this.pairings = pairings;
    this.settings = settings;
    this.weights = weights;
    this.clock = clock;
  }

  /**
   * @return the id of the proposal; nothing when no slot is free, or the resident or the slot was
   *     taken since {@code held} was read
   */
  public Optional<String> ask(
      String branch, Resident resident, Volunteer volunteer, Explanation why, Held held) {
    var slot = held.firstFree(volunteer.volunteerId(), volunteer.capacity());
    if (slot.isEmpty()) {
      return Optional.empty();
    }
    var pairing =
        new Pairing(
            UUID.randomUUID().toString(),
            null,
            branch,
            0,
            new Pair(resident.residentId(), volunteer.volunteerId()),
            proposal(resident, volunteer, why),
            Progress.asked(settings.order().first()),
            Hold.of(resident.residentId(), volunteer.volunteerId(), slot.getAsInt()),
            resident.isDisplaced() ? Roster.beginning(volunteer) : null,
            null,
            List.of());
    try {
      pairings.insert(pairing, PairingProposed.first(pairing));
      return Optional.of(pairing.pairingId());
    } catch (DuplicateKeyException _) {
      return Optional.empty();
    }
  }

  private Proposal proposal(Resident resident, Volunteer volunteer, Explanation why) {
    var today = LocalDate.now(clock);
    return new Proposal(
        clock.instant(),
        today,
        today.plus(settings.answerWithin()),
        Facts.of(resident, volunteer.municipality(), why.sharedLanguages()),
        why.score(),
        weights.version(),
        why.reasons(),
        why.alternatives());
  }
}
