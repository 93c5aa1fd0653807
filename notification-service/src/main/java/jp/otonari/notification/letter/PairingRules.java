package jp.otonari.notification.letter;

import static jp.otonari.notification.letter.Purpose.GRADUATION;
import static jp.otonari.notification.letter.Purpose.PAIRING_ENDED;
import static jp.otonari.notification.letter.Purpose.PAIRING_EXTENDED;
import static jp.otonari.notification.letter.Purpose.PAIRING_PAUSED;
import static jp.otonari.notification.letter.Purpose.PAIRING_RESUMED;
import static jp.otonari.notification.letter.Purpose.PAIRING_STARTED;
import static jp.otonari.notification.letter.Purpose.PROPOSAL_WITHDRAWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import jp.otonari.notification.letter.Matter.Ending;
import jp.otonari.notification.letter.Matter.Extension;
import jp.otonari.notification.letter.Matter.Pause;
import jp.otonari.notification.letter.Matter.Resumption;
import jp.otonari.notification.letter.Matter.Start;
import jp.otonari.notification.letter.Matter.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * Who gets what letter about a pair that meets. A resident reads of the volunteer, the first of a
 * team, and every volunteer of the resident.
 */
final class PairingRules {

  private static final List<Told> NOBODY = List.of();

  private PairingRules() {}

  static List<Told> started(PairingStarted event, Set<UUID> volunteers) {
    return all(
        event.residentId(),
        event.volunteerId(),
        volunteers,
        PAIRING_STARTED,
        partner -> new Start(partner, event.startsOn(), event.endsOn()));
  }

  /**
   * @param team null when the two had not begun
   */
  static List<Told> of(PairingNews event, @Nullable Team team) {
    var volunteers =
        team == null ? Set.of(event.volunteerId()) : team.with(event.volunteerId()).volunteers();
    return switch (event) {
      case PairingPaused paused ->
          all(
              paused,
              volunteers,
              PAIRING_PAUSED,
              partner -> new Pause(partner, paused.pausedOn(), paused.until()));
      case PairingResumed resumed ->
          all(
              resumed,
              volunteers,
              PAIRING_RESUMED,
              partner -> new Resumption(partner, resumed.resumedOn(), resumed.endsOn()));
      case PairingExtended extended ->
          all(
              extended,
              volunteers,
              PAIRING_EXTENDED,
              partner -> new Extension(partner, extended.endsOn()));
      case PairingEnded ended -> ended(ended, volunteers, team);
    };
  }

  /**
   * Who had not begun was told by {@code proposal.withdrawn}. Of an erased person nobody writes: of
   * the two it was one, but a team may have known the other. Who was still asked to come into the
   * team is asked no more.
   */
  private static List<Told> ended(PairingEnded event, Set<UUID> volunteers, @Nullable Team team) {
    var begun = team != null && team.hasBegun();
    Function<UUID, Matter> ending = partner -> new Ending(partner, event.endedOn());
    var told =
        new ArrayList<>(
            switch (event.reason()) {
              case GRADUATED -> all(event, volunteers, GRADUATION, ending);
              case OTHER -> all(event, volunteers, PAIRING_ENDED, ending);
              case WITHDRAWN -> begun ? all(event, volunteers, PAIRING_ENDED, ending) : NOBODY;
              case ERASED -> begun ? membersOf(event, volunteers, ending) : NOBODY;
            });
    if (team != null && begun) {
      var over = new Withdrawal(event.residentId(), false, null);
      team.stillAsked().forEach(reader -> told.add(new Told(reader, PROPOSAL_WITHDRAWN, over)));
    }
    return told;
  }

  private static List<Told> membersOf(
      PairingEnded event, Set<UUID> volunteers, Function<UUID, Matter> ending) {
    return volunteers.stream()
        .filter(reader -> !reader.equals(event.volunteerId()))
        .map(reader -> new Told(reader, PAIRING_ENDED, ending.apply(event.residentId())))
        .toList();
  }

  private static List<Told> all(
      PairingNews event,
      Set<UUID> volunteers,
      Purpose purpose,
      Function<UUID, Matter> aboutPartner) {
    return all(event.residentId(), event.volunteerId(), volunteers, purpose, aboutPartner);
  }

  private static List<Told> all(
      UUID resident,
      UUID volunteer,
      Set<UUID> volunteers,
      Purpose purpose,
      Function<UUID, Matter> aboutPartner) {
    var told = new ArrayList<Told>();
    told.add(new Told(resident, purpose, aboutPartner.apply(volunteer)));
    for (var reader : volunteers) {
      told.add(new Told(reader, purpose, aboutPartner.apply(resident)));
    }
    return told;
  }
}
