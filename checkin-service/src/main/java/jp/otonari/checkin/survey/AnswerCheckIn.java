package jp.otonari.checkin.survey;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import jp.otonari.checkin.survey.AnswerOutcome.AlreadyAnswered;
import jp.otonari.checkin.survey.AnswerOutcome.NoSuchCheckIn;
import jp.otonari.checkin.survey.AnswerOutcome.NotDue;
import jp.otonari.checkin.survey.AnswerOutcome.Recorded;
import jp.otonari.checkin.survey.AnswerOutcome.WishNotAsked;
import org.springframework.stereotype.Component;

/** Keeps what a person answered. A late answer, even to a missed check-in, is welcome. */
@Component
class AnswerCheckIn {

  private final CheckIns checkIns;
  private final ClosedOnes closed;
  private final CheckInEvents events;
  private final Clock clock;

  AnswerCheckIn(CheckIns checkIns, ClosedOnes closed, CheckInEvents events, Clock clock) {
    this.checkIns = checkIns;
    this.closed = closed;
    this.events = events;
    this.clock = clock;
  }

  /** Looks again when the reminder, or the same answer sent twice, came between. */
  AnswerOutcome answer(String branch, UUID id, String person, AnswerForm form) {
    var answer = form.at(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    return Attempts.untilDone(() -> tryToAnswer(branch, id, person, answer));
  }

  private Optional<AnswerOutcome> tryToAnswer(
      String branch, UUID id, String person, Answer answer) {
    var found = checkIns.find(branch, id).filter(checkIn -> checkIn.asks(person));
    if (found.isEmpty()) {
      return Optional.of(new NoSuchCheckIn());
    }
    var checkIn = found.get();
    if (answer.wish() != null && !checkIn.allowsWish()) {
      return Optional.of(new WishNotAsked());
    }
    return switch (checkIn.progress().state()) {
      case PLANNED -> Optional.of(new NotDue());
      case DUE, MISSED ->
          isClosed(checkIn) ? Optional.of(new NoSuchCheckIn()) : keep(checkIn, answer);
      case CANCELLED -> Optional.of(new NoSuchCheckIn());
      case ANSWERED -> Optional.of(answeredBefore(checkIn, answer));
    };
  }

  /** Looked up after the check-in was read: whoever closes it later makes its version newer. */
  private boolean isClosed(CheckIn checkIn) {
    var party = checkIn.party();
    return closed.concern(party.pairingId(), party.residentId(), party.volunteerId());
  }

  private Optional<AnswerOutcome> keep(CheckIn checkIn, Answer answer) {
    var event = events.recorded(checkIn, answer);
    return checkIns.change(checkIn, checkIn.progress().answered(answer), Optional.of(event))
        ? checkIns.find(checkIn.branch(), checkIn.id()).map(Recorded::new)
        : Optional.empty();
  }

  private static AnswerOutcome answeredBefore(CheckIn checkIn, Answer answer) {
    var before = checkIn.progress().answer();
    return before != null && before.saysTheSameAs(answer)
        ? new Recorded(checkIn)
        : new AlreadyAnswered();
  }
}
