package jp.otonari.notification.template;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import jp.otonari.notification.contact.Contact;
import jp.otonari.notification.letter.Matter;
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
import jp.otonari.notification.letter.Need;
import org.jspecify.annotations.Nullable;

/** What the placeholders of a letter stand for, in the words of one language. */
record Facts(Phrases phrases, Municipalities municipalities, LocalDate today) {

  Map<String, Object> of(Matter matter, Contact to, @Nullable Contact partner) {
    var facts = new HashMap<String, Object>(about(matter));
    facts.put("organisation", phrases.words().get("organisation"));
    facts.put("name", phrases.greeted(to.callName()));
    facts.putIfAbsent("office", phrases.branch(to.branch()));
    facts.put("role", matter instanceof Invitation ? "INVITED" : to.role().name());
    if (partner != null) {
      facts.put("partner", phrases.partner(partner.callName()));
    }
    if (matter.noTalk() != null) {
      facts.put("noTalkAt", phrases.moment(matter.noTalk().meetsAt()));
    }
    return facts;
  }

  private Map<String, Object> about(Matter matter) {
    return switch (matter) {
      case Registration(var on, var municipality) ->
          Map.of("on", phrases.date(on), "municipality", named(municipality));
      case Invitation(var referredBy, var until) ->
          Map.of("referredBy", phrases.called(referredBy), "until", phrases.date(until));
      case Blank(), MyData(), NewOffice() -> Map.of();
      case MoveConsent(_, var branch, var until) ->
          Map.of("office", phrases.branch(branch), "until", phrases.date(until));
      case Clearance(var until) -> Map.of("until", phrases.date(until));
      case ClearanceEnd(var until) -> Map.of("until", phrases.date(until));
      case Proposal proposal -> about(proposal);
      case Withdrawal(_, var expired, _) -> Map.of("reason", expired ? "EXPIRED" : "OTHER");
      case Introduction(_, _, var meetsAt, var place, _, var team) ->
          Map.of(
              "meetsAt", phrases.moment(meetsAt),
              "place", place.name(),
              "team", size(team));
      case Start(_, var startsOn, var endsOn) ->
          Map.of("startsOn", phrases.date(startsOn), "endsOn", phrases.date(endsOn));
      case SpotOffer offer -> about(offer);
      case SpotVisit visit ->
          Map.of(
              "startsAt", phrases.moment(visit.startsAt()),
              "minutes", visit.minutes(),
              "municipality", named(visit.municipality()));
      case SpotOver(var startsAt) -> Map.of("startsAt", phrases.moment(startsAt));
      case Pause(_, var from, var until) ->
          Map.of("from", phrases.date(from), "until", phrases.date(until));
      case Resumption(_, var on, var endsOn) ->
          Map.of("on", phrases.date(on), "endsOn", phrases.date(endsOn));
      case Extension(_, var endsOn) -> Map.of("endsOn", phrases.date(endsOn));
      case Ending(_, var on) -> Map.of("on", phrases.date(on));
      case TeamChange(_, var change, _) -> Map.of("change", change.name());
      case Checkin(_, _, var kind, var until) ->
          Map.of("kind", kind.name(), "until", phrases.date(until));
    };
  }

  private Map<String, Object> about(Proposal proposal) {
    return Map.of(
        "until", phrases.date(proposal.until()),
        "days", Math.max(0, ChronoUnit.DAYS.between(today, proposal.until())),
        "municipality", named(proposal.municipality()),
        "languages", phrases.languages(proposal.languages()),
        "household", phrases.words().get("household." + proposal.household()),
        "needs",
            phrases.needs(proposal.needs().stream().filter(need -> need != Need.OTHER).toList()),
        "team", size(proposal.team()));
  }

  private Map<String, Object> about(SpotOffer offer) {
    return Map.of(
        "startsAt", phrases.moment(offer.startsAt()),
        "minutes", offer.minutes(),
        "municipality", named(offer.municipality()),
        "languages", phrases.languages(offer.languages()),
        "answerBy", phrases.moment(offer.answerBy()));
  }

  private static String size(@Nullable Boolean team) {
    return Boolean.TRUE.equals(team) ? "TEAM" : "PAIR";
  }

  /** A code that the list does not know (yet) is told as it is. */
  private String named(String code) {
    return municipalities.of(code).map(phrases::municipality).orElse(code);
  }
}
