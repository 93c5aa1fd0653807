package jp.otonari.checkin.survey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.otonari.checkin.schedule.Cadence;
import jp.otonari.checkin.schedule.Kind;
import jp.otonari.checkin.schedule.Schedule;
import jp.otonari.defaults.outbox.PendingEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One question to one person. Its id follows from pairing, side and step, so that it is planned
 * once; nobody is asked twice on one day, even when two pairings are planned at the same moment.
 */
@Document("checkIns")
@CompoundIndex(
    name = "one-a-day",
    def = "{'branch': 1, 'party.personId': 1, 'dueOn': 1}",
    unique = true)
@CompoundIndex(name = "next", def = "{'progress.nextOn': 1}", sparse = true)
@CompoundIndex(name = "of-pairing", def = "{'branch': 1, 'party.pairingId': 1, 'dueOn': 1}")
@CompoundIndex(name = "of-resident", def = "{'party.residentId': 1}")
@CompoundIndex(name = "of-volunteer", def = "{'party.volunteerId': 1}")
@CompoundIndex(name = "attention", def = "{'branch': 1, 'progress.attention': 1, 'dueOn': 1}")
@CompoundIndex(name = "answered", def = "{'branch': 1, 'progress.answer.answeredAt': 1}")
record CheckIn(
    @Id UUID id,
    @Version @Nullable Long version,
    String branch,
    Party party,
    Kind kind,
    LocalDate dueOn,
    Progress progress,
    List<PendingEvent> outbox) {

  static CheckIn planned(String branch, Party party, Schedule.Day day, Cadence cadence) {
    return new CheckIn(
        idOf(branch, party, day.code()),
        null,
        branch,
        party,
        day.step().kind(),
        day.on(),
        Progress.planned(day.on(), cadence),
        List.of());
  }

  static UUID idOf(String branch, Party party, String code) {
    var name = String.join(" ", branch, party.pairingId().toString(), party.side().name(), code);
    return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
  }

  UUID pairingId() {
    return party.pairingId();
  }

  CheckIn with(Progress next) {
    return new CheckIn(id, version, branch, party, kind, dueOn, next, outbox);
  }

  /** The day of the question, which a pause may have put off. */
  LocalDate askedOn() {
    return progress.state() == Progress.State.PLANNED
        ? requireNonNullElse(progress.nextOn(), dueOn)
        : dueOn;
  }

  boolean asks(String person) {
    return party.personId().toString().equals(person);
  }

  boolean isCancelled() {
    return progress.state() == Progress.State.CANCELLED;
  }

  boolean allowsWish() {
    return kind == Kind.END_OR_EXTEND;
  }
}
