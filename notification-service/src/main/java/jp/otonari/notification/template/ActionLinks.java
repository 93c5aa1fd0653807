package jp.otonari.notification.template;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import jp.otonari.notification.letter.Letter;
import jp.otonari.notification.letter.Matter.Blank;
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
import jp.otonari.notification.letter.Matter.Pause;
import jp.otonari.notification.letter.Matter.Proposal;
import jp.otonari.notification.letter.Matter.Registration;
import jp.otonari.notification.letter.Matter.Resumption;
import jp.otonari.notification.letter.Matter.SpotOffer;
import jp.otonari.notification.letter.Matter.SpotOver;
import jp.otonari.notification.letter.Matter.SpotVisit;
import jp.otonari.notification.letter.Matter.Start;
import jp.otonari.notification.letter.Matter.TeamChange;
import jp.otonari.notification.letter.Matter.Withdrawal;
import jp.otonari.notification.letter.Place;
import jp.otonari.notification.link.MailLinks;
import jp.otonari.notification.link.Target;
import org.springframework.stereotype.Component;

/** The one page that a letter asks its reader to open, and the one that every letter offers. */
@Component
class ActionLinks {

  /** How long after the asked day a check-in may still be answered. */
  private static final Period LATE_ANSWERS = Period.ofMonths(2);

  /** How long after its beginning somebody may still come to a talk. */
  private static final Duration AFTER_THE_TALK = Duration.ofDays(1);

  /** How long after its beginning the page of a visit opens. */
  private static final Duration AFTER_THE_VISIT = Duration.ofHours(6);

  /** How long the page about a person's own data opens; the letters promise it. */
  private static final Duration OWN_DATA = Duration.ofDays(30);

  private final MailLinks links;

  ActionLinks(MailLinks links) {
    this.links = links;
  }

  Optional<String> of(Letter letter) {
    return switch (letter.matter()) {
      case Proposal matter ->
          Optional.of(
              links.to(
                  Target.PROPOSAL,
                  letter.branch(),
                  letter.personId(),
                  matter.pairingId(),
                  endOf(matter.until())));
      case Checkin matter ->
          Optional.of(
              links.to(
                  Target.CHECKIN,
                  letter.branch(),
                  letter.personId(),
                  matter.checkinId(),
                  endOf(matter.until().plus(LATE_ANSWERS))));
      case Invitation matter ->
          Optional.of(
              links.to(
                  Target.INVITATION,
                  letter.branch(),
                  letter.personId(),
                  letter.personId(),
                  endOf(matter.until())));
      case Introduction matter ->
          matter.place() == Place.ONLINE
              ? Optional.of(
                  links.to(
                      Target.PROPOSAL,
                      letter.branch(),
                      letter.personId(),
                      matter.pairingId(),
                      matter.meetsAt().plus(AFTER_THE_TALK)))
              : Optional.empty();
      case SpotOffer matter ->
          Optional.of(toSpotHelp(letter, matter.requestId(), matter.startsAt()));
      case SpotVisit matter ->
          matter.goes()
              ? Optional.of(toSpotHelp(letter, matter.requestId(), matter.startsAt()))
              : Optional.empty();
      case MyData _ -> Optional.of(toMyData(letter));
      case MoveConsent matter ->
          Optional.of(
              links.to(
                  Target.MOVE,
                  letter.branch(),
                  letter.personId(),
                  matter.moveId(),
                  endOf(matter.until())));
      case NewOffice _,
          Registration _,
          Clearance _,
          ClearanceEnd _,
          Withdrawal _,
          Start _,
          SpotOver _,
          Blank _ ->
          Optional.empty();
      case Pause _, Resumption _, Extension _, Ending _, TeamChange _ -> Optional.empty();
    };
  }

  /** Where the reader sees, corrects and deletes what we hold. */
  String toMyData(Letter letter) {
    var person = letter.personId();
    var until = letter.plannedAt().plus(OWN_DATA);
    return links.to(Target.MY_DATA, letter.branch(), person, person, until);
  }

  /** Whoever goes still finds there what it is about, when they are there. */
  private String toSpotHelp(Letter letter, UUID requestId, Instant startsAt) {
    var until = startsAt.plus(AFTER_THE_VISIT);
    return links.to(Target.SPOT_HELP, letter.branch(), letter.personId(), requestId, until);
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(Phrases.JAPAN).toInstant();
  }
}
