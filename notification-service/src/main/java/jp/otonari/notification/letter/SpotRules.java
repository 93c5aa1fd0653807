package jp.otonari.notification.letter;

import static jp.otonari.notification.letter.Purpose.SPOT_HELP_CANCELLED;
import static jp.otonari.notification.letter.Purpose.SPOT_HELP_OFFERED;
import static jp.otonari.notification.letter.Purpose.SPOT_HELP_TAKEN;
import static jp.otonari.notification.letter.Purpose.SPOT_HELP_UNFILLED;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jp.otonari.notification.letter.Matter.SpotOffer;
import jp.otonari.notification.letter.Matter.SpotOver;
import jp.otonari.notification.letter.Matter.SpotVisit;
import jp.otonari.notification.letter.SpotHelpCancelled.Reason;

/** Who gets what letter about help that is needed once. */
final class SpotRules {

  static final Function<SpotHelpOffered, List<Told>> OFFERED =
      event ->
          event.volunteerIds().stream()
              .map(volunteer -> new Told(volunteer, SPOT_HELP_OFFERED, offer(event)))
              .toList();

  static final Function<SpotHelpTaken, List<Told>> TAKEN =
      event ->
          List.of(
              new Told(event.residentId(), SPOT_HELP_TAKEN, visit(event, event.volunteerId())),
              new Told(event.volunteerId(), SPOT_HELP_TAKEN, visit(event, event.residentId())));

  /** A resident who left is not written to; the volunteer who was to go is. */
  static final Function<SpotHelpCancelled, List<Told>> CANCELLED =
      event -> {
        var over = new SpotOver(event.startsAt().toInstant());
        var told = new ArrayList<Told>();
        if (event.reasonCode() != Reason.RESIDENT_LEFT) {
          told.add(new Told(event.residentId(), SPOT_HELP_CANCELLED, over));
        }
        if (event.volunteerId() != null) {
          told.add(new Told(event.volunteerId(), SPOT_HELP_CANCELLED, over));
        }
        return told;
      };

  static final Function<SpotHelpUnfilled, List<Told>> UNFILLED =
      event ->
          List.of(
              new Told(
                  event.residentId(),
                  SPOT_HELP_UNFILLED,
                  new SpotOver(event.startsAt().toInstant())));

  private SpotRules() {}

  private static SpotOffer offer(SpotHelpOffered event) {
    return new SpotOffer(
        event.requestId(),
        event.residentId(),
        event.municipality(),
        event.startsAt().toInstant(),
        event.minutes(),
        event.languages(),
        event.answerBy().toInstant());
  }

  private static SpotVisit visit(SpotHelpTaken event, UUID partnerId) {
    return new SpotVisit(
        event.requestId(),
        partnerId,
        partnerId.equals(event.residentId()),
        event.municipality(),
        event.startsAt().toInstant(),
        event.minutes());
  }
}
