package jp.otonari.notification.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.otonari.notification.letter.Matter.Checkin;
import jp.otonari.notification.letter.Matter.Clearance;
import jp.otonari.notification.letter.Matter.ClearanceEnd;
import jp.otonari.notification.letter.Matter.Ending;
import jp.otonari.notification.letter.Matter.Extension;
import jp.otonari.notification.letter.Matter.Introduction;
import jp.otonari.notification.letter.Matter.Invitation;
import jp.otonari.notification.letter.Matter.MoveConsent;
import jp.otonari.notification.letter.Matter.MyData;
import jp.otonari.notification.letter.Matter.NewOffice;
import jp.otonari.notification.letter.Matter.NoTalk;
import jp.otonari.notification.letter.Matter.Pause;
import jp.otonari.notification.letter.Matter.Proposal;
import jp.otonari.notification.letter.Matter.Registration;
import jp.otonari.notification.letter.Matter.Resumption;
import jp.otonari.notification.letter.Matter.SpotOffer;
import jp.otonari.notification.letter.Matter.SpotOver;
import jp.otonari.notification.letter.Matter.SpotVisit;
import jp.otonari.notification.letter.Matter.Start;
import jp.otonari.notification.letter.Matter.TeamChange;
import jp.otonari.notification.letter.Matter.TeamChange.Change;
import jp.otonari.notification.letter.Matter.Withdrawal;

/** Letters of every purpose, planned on 10 April 2026. */
public final class LetterSamples {

  public static final UUID READER = UUID.fromString("6f1c1a52-5a3e-4ad5-9b2b-0a5f6e1b2c3d");

  public static final UUID PARTNER = UUID.fromString("0b7a3c1e-91d4-4a0f-8f53-6d2a7c9e4b10");

  private static final UUID REF = UUID.fromString("2f0d9d3a-7a55-4c1e-8a59-1f2f3a4b5c6d");

  private static final LocalDate UNTIL = LocalDate.of(2026, 4, 24);

  private LetterSamples() {}

  public static Letter proposal() {
    return proposal(false);
  }

  public static Letter proposal(boolean team) {
    return letter(
        Purpose.PROPOSAL,
        new Proposal(
            REF,
            PARTNER,
            UNTIL,
            "13108",
            List.of("uk", "ja-simple"),
            Household.FAMILY,
            List.of(Need.SCHOOL, Need.OTHER, Need.FRIENDS),
            team));
  }

  public static Letter registration() {
    return letter(
        Purpose.REGISTRATION_RECEIVED, new Registration(LocalDate.of(2026, 4, 10), "13108"));
  }

  public static Letter invitation() {
    return letter(Purpose.INVITATION, new Invitation("Shinjuku Refugee Support", UNTIL));
  }

  public static Stream<Letter> checkins() {
    return Stream.of(CheckinKind.values())
        .map(kind -> new Checkin(REF, PARTNER, kind, UNTIL))
        .flatMap(
            matter ->
                Stream.of(
                    letter(Purpose.CHECKIN, matter), letter(Purpose.CHECKIN_REMINDER, matter)));
  }

  public static Stream<Letter> introductions() {
    return Stream.of(true, false).flatMap(LetterSamples::introductions);
  }

  private static Stream<Letter> introductions(boolean team) {
    return Stream.of(Place.values())
        .map(
            place ->
                letter(
                    Purpose.INTRODUCTION,
                    new Introduction(
                        REF, PARTNER, Instant.parse("2026-04-24T10:00:00Z"), place, 4L, team)));
  }

  public static Stream<Letter> life() {
    return Stream.of(
        letter(Purpose.PAIRING_PAUSED, new Pause(PARTNER, UNTIL, UNTIL.plusDays(30))),
        letter(Purpose.PAIRING_RESUMED, new Resumption(PARTNER, UNTIL, UNTIL.plusMonths(3))),
        letter(Purpose.PAIRING_EXTENDED, new Extension(PARTNER, UNTIL.plusMonths(3))),
        letter(Purpose.PAIRING_ENDED, new Ending(PARTNER, UNTIL)),
        letter(Purpose.GRADUATION, new Ending(PARTNER, UNTIL)));
  }

  public static Letter talkIsOff() {
    return letter(Purpose.PROPOSAL_WITHDRAWN, new Withdrawal(PARTNER, false, noTalk()));
  }

  private static NoTalk noTalk() {
    return new NoTalk(REF, Instant.parse("2026-04-24T10:00:00Z"), 6);
  }

  public static Stream<Letter> teamChanges() {
    return Stream.of(Change.values())
        .flatMap(
            change ->
                Stream.of(
                    letter(Purpose.TEAM_CHANGED, new TeamChange(PARTNER, change, null)),
                    letter(Purpose.TEAM_CHANGED, new TeamChange(PARTNER, change, noTalk()))));
  }

  public static Stream<Letter> spotHelp() {
    var start = Instant.parse("2026-04-24T01:00:00Z");
    var by = Instant.parse("2026-04-10T02:00:00Z");
    return Stream.of(
        letter(
            Purpose.SPOT_HELP_OFFERED,
            new SpotOffer(REF, PARTNER, "13108", start, 90, List.of("uk", "ja"), by)),
        letter(Purpose.SPOT_HELP_TAKEN, new SpotVisit(REF, PARTNER, true, "13108", start, 90)),
        letter(Purpose.SPOT_HELP_TAKEN, new SpotVisit(REF, PARTNER, false, "13108", start, 90)),
        letter(Purpose.SPOT_HELP_CANCELLED, new SpotOver(start)),
        letter(Purpose.SPOT_HELP_UNFILLED, new SpotOver(start)));
  }

  /** Every purpose, in every variant its words know. */
  public static List<Letter> all() {
    var others =
        Stream.of(
            registration(),
            proposal(),
            proposal(true),
            invitation(),
            letter(Purpose.MY_DATA, new MyData()),
            letter(Purpose.MOVE_CONSENT, new MoveConsent(REF, "chiba", UNTIL)),
            letter(Purpose.NEW_OFFICE, new NewOffice()),
            letter(Purpose.VOLUNTEER_CLEARED, new Clearance(UNTIL)),
            letter(Purpose.CLEARANCE_ENDING, new ClearanceEnd(UNTIL)),
            letter(Purpose.PROPOSAL_WITHDRAWN, new Withdrawal(PARTNER, true, null)),
            letter(Purpose.PROPOSAL_WITHDRAWN, new Withdrawal(PARTNER, false, null)),
            talkIsOff(),
            letter(Purpose.PAIRING_STARTED, new Start(PARTNER, UNTIL, UNTIL.plusMonths(6))));
    return Stream.of(others, checkins(), introductions(), life(), teamChanges(), spotHelp())
        .flatMap(it -> it)
        .toList();
  }

  private static Letter letter(Purpose purpose, Matter matter) {
    return Letter.planned(
        "tokyo",
        new Told(READER, purpose, matter),
        "event-1",
        "sample.event.v1",
        Instant.parse("2026-04-10T01:00:00Z"));
  }
}
