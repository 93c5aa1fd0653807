package jp.otonari.checkin.survey;

import jp.otonari.defaults.outbox.Outbox;
import jp.otonari.defaults.outbox.PendingEvent;
import org.springframework.stereotype.Component;

/** What check-ins tell the other services, on the topic {@code checkins.v1}. */
@Component
class CheckInEvents {

  private final Outbox outbox;

  CheckInEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  PendingEvent due(CheckIn checkIn, Progress after) {
    return event(checkIn, "checkin.due.v1", CheckInAsked.of(checkIn, after.answerBy()));
  }

  PendingEvent overdue(CheckIn checkIn, Progress after) {
    return event(checkIn, "checkin.overdue.v1", CheckInAsked.of(checkIn, after.answerBy()));
  }

  PendingEvent recorded(CheckIn checkIn, Answer answer) {
    return event(checkIn, "checkin.recorded.v1", CheckInRecorded.of(checkIn, answer));
  }

  private PendingEvent event(CheckIn checkIn, String type, Record data) {
    return outbox.event(checkIn.branch(), "checkins.v1", type, checkIn.id().toString(), data);
  }
}
