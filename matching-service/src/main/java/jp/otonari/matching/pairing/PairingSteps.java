package jp.otonari.matching.pairing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.otonari.matching.pairing.Outcome.Refused;
import jp.otonari.matching.pairing.Reply.Answer;
import jp.otonari.matching.pairing.Withdrawal.Cause;
import jp.otonari.matching.pool.Volunteers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The steps that people take. The same step twice is one step. */
@Component
class PairingSteps {

  private final Pairings pairings;
  private final Volunteers volunteers;
  private final PairingSettings settings;
  private final Clock clock;

  PairingSteps(Pairings pairings, Volunteers volunteers, PairingSettings settings, Clock clock) {
    this.pairings = pairings;
    this.volunteers = volunteers;
    this.settings = settings;
    this.clock = clock;
  }

  Outcome answer(
      String branch, String pairingId, String personId, Answer answer, @Nullable String reason) {
    var reply = new Reply(answer, reason, now());
    var today = LocalDate.now(clock);
    var answerBy = today.plus(settings.answerWithin());
    return pairings.change(
        branch,
        pairingId,
        pairing ->
            pairing
                .sideOf(personId)
                .map(side -> Answering.of(pairing, side, reply, today, answerBy))
                .orElseGet(() -> Teaming.answer(pairing, personId, reply, today)));
  }

  Outcome introduce(String branch, String pairingId, Meeting meeting) {
    return pairings.change(branch, pairingId, pairing -> Beginning.introduction(pairing, meeting));
  }

  Outcome withdraw(String branch, String pairingId, String reason) {
    var why = new Withdrawal(Cause.COORDINATOR, null, reason, now());
    return pairings.change(branch, pairingId, pairing -> Withdrawing.byCoordinator(pairing, why));
  }

  Outcome start(String branch, String pairingId, LocalDate startsOn) {
    return pairings.change(
        branch,
        pairingId,
        pairing ->
            pairing.state() == State.INTRODUCTION && !isCleared(pairing, startsOn)
                ? new Refused(Refusal.CLEARANCE_ENDED)
                : Beginning.start(pairing, Term.from(startsOn)));
  }

  private boolean isCleared(Pairing pairing, LocalDate day) {
    return volunteers
        .find(pairing.people().volunteerId())
        .filter(volunteer -> !volunteer.facts().clearedUntil().isBefore(day))
        .isPresent();
  }

  /** As exact as the store keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
