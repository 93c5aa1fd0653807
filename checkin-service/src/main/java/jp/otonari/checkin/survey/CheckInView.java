package jp.otonari.checkin.survey;

import java.time.LocalDate;
import java.util.UUID;
import jp.otonari.checkin.schedule.Kind;
import org.jspecify.annotations.Nullable;

/** A check-in as the coordinator sees it, with what the person wrote. */
record CheckInView(
    UUID checkinId,
    UUID pairingId,
    UUID personId,
    Side side,
    Kind kind,
    Progress.State state,
    LocalDate dueOn,
    LocalDate answerBy,
    boolean overdue,
    boolean seen,
    @Nullable Answer answer) {

  static CheckInView of(CheckIn checkIn) {
    var party = checkIn.party();
    var progress = checkIn.progress();
    return new CheckInView(
        checkIn.id(),
        party.pairingId(),
        party.personId(),
        party.side(),
        checkIn.kind(),
        progress.state(),
        checkIn.askedOn(),
        progress.answerBy(),
        progress.isOverdue(),
        progress.seen() != null,
        progress.answer());
  }

  /** The same without what was answered: whoever holds the link of a letter may see this much. */
  static CheckInView forThePersonAsked(CheckIn checkIn) {
    var all = of(checkIn);
    return new CheckInView(
        all.checkinId,
        all.pairingId,
        all.personId,
        all.side,
        all.kind,
        all.state,
        all.dueOn,
        all.answerBy,
        all.overdue,
        false,
        null);
  }
}
