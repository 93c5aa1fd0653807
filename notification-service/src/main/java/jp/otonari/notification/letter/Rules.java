package jp.otonari.notification.letter;

import static jp.otonari.notification.letter.Purpose.CHECKIN;
import static jp.otonari.notification.letter.Purpose.CHECKIN_REMINDER;
import static jp.otonari.notification.letter.Purpose.CLEARANCE_ENDING;
import static jp.otonari.notification.letter.Purpose.INVITATION;
import static jp.otonari.notification.letter.Purpose.MOVE_CONSENT;
import static jp.otonari.notification.letter.Purpose.MY_DATA;
import static jp.otonari.notification.letter.Purpose.NEW_OFFICE;
import static jp.otonari.notification.letter.Purpose.REGISTRATION_RECEIVED;
import static jp.otonari.notification.letter.Purpose.VOLUNTEER_CLEARED;

import java.util.List;
import java.util.function.Function;
import jp.otonari.notification.letter.Matter.Checkin;
import jp.otonari.notification.letter.Matter.Clearance;
import jp.otonari.notification.letter.Matter.ClearanceEnd;
import jp.otonari.notification.letter.Matter.Invitation;
import jp.otonari.notification.letter.Matter.MoveConsent;
import jp.otonari.notification.letter.Matter.MyData;
import jp.otonari.notification.letter.Matter.NewOffice;
import jp.otonari.notification.letter.Matter.Registration;

/** The table of who gets what letter for which event. */
final class Rules {

  static final Function<ResidentRegistered, List<Told>> RESIDENT_REGISTERED =
      event ->
          List.of(
              new Told(
                  event.residentId(),
                  REGISTRATION_RECEIVED,
                  new Registration(event.registeredOn(), event.municipality())));

  static final Function<ReferralReceived, List<Told>> REFERRAL_RECEIVED =
      event ->
          List.of(
              new Told(
                  event.referralId(),
                  INVITATION,
                  new Invitation(event.referredBy(), event.answerBy())));

  static final Function<VolunteerCleared, List<Told>> VOLUNTEER_IS_CLEARED =
      event ->
          List.of(
              new Told(
                  event.volunteerId(), VOLUNTEER_CLEARED, new Clearance(event.clearedUntil())));

  static final Function<ClearanceEnding, List<Told>> CLEARANCE_IS_ENDING =
      event ->
          List.of(
              new Told(
                  event.volunteerId(), CLEARANCE_ENDING, new ClearanceEnd(event.clearedUntil())));

  static final Function<MyDataRequested, List<Told>> MY_DATA_IS_REQUESTED =
      event -> List.of(new Told(event.personId(), MY_DATA, new MyData()));

  static final Function<MoveAsked, List<Told>> MOVE_IS_ASKED =
      event ->
          List.of(
              new Told(
                  event.personId(),
                  MOVE_CONSENT,
                  new MoveConsent(event.moveId(), event.to(), event.answerBy())));

  static final Function<MoveDone, List<Told>> MOVE_IS_DONE =
      event -> List.of(new Told(event.personId(), NEW_OFFICE, new NewOffice()));

  static final Function<CheckinDue, List<Told>> CHECKIN_IS_DUE =
      event -> List.of(new Told(event.personId(), CHECKIN, checkin(event)));

  static final Function<CheckinDue, List<Told>> CHECKIN_IS_OVERDUE =
      event -> List.of(new Told(event.personId(), CHECKIN_REMINDER, checkin(event)));

  private Rules() {}

  private static Checkin checkin(CheckinDue event) {
    return new Checkin(event.checkinId(), event.partnerId(), event.kind(), event.answerBy());
  }
}
