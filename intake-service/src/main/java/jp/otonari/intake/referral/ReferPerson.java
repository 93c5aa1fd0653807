package jp.otonari.intake.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.otonari.defaults.outbox.Outbox;
import jp.otonari.defaults.outbox.PendingEvent;
import jp.otonari.intake.partner.Partners;
import jp.otonari.intake.person.ContactChanged;
import jp.otonari.intake.person.Role;
import jp.otonari.intake.referral.ReferralAnswer.Invalid;
import jp.otonari.intake.referral.ReferralAnswer.Kept;
import jp.otonari.intake.referral.ReferralAnswer.KeyUsed;
import jp.otonari.intake.referral.ReferralAnswer.NoSuchReferral;
import jp.otonari.intake.referral.ReferralAnswer.Received;
import jp.otonari.intake.vault.Vault;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * A partner refers a person. The person is written to, and nothing else happens until they say
 * themselves that they want to take part: matching does not hear of them.
 */
@Component
@EnableConfigurationProperties(ReferralSettings.class)
class ReferPerson {

  private static final long FIRST_VERSION = 1;

  private final Referrals referrals;
  private final Invitees invitees;
  private final Partners partners;
  private final Vault vault;
  private final Outbox outbox;
  private final ReferralSettings settings;
  private final Clock clock;

  ReferPerson(
      Referrals referrals,
      Invitees invitees,
      Partners partners,
      Vault vault,
      Outbox outbox,
      ReferralSettings settings,
      Clock clock) {
    this.referrals = referrals;
    this.invitees = invitees;
    this.partners = partners;
    this.vault = vault;
    this.outbox = outbox;
    this.settings = settings;
    this.clock = clock;
  }

  ReferralAnswer refer(String branch, String partner, String id, ReferredPerson person) {
    var problems = person.problems(LocalDate.now(clock));
    if (!problems.isEmpty()) {
      return new Invalid(problems);
    }
    var answerBy = LocalDate.now(clock).plus(settings.answerWithin());
    var referral =
        Referral.received(id, branch, partner, person.reference(), clock.instant(), answerBy);
    try {
      var added = referrals.add(referral);
      invite(added, person);
      return new Received(added);
    } catch (DuplicateKeyException _) {
      return again(branch, id, person);
    }
  }

  /** A repeat also finishes what a crash has left half done. */
  private ReferralAnswer again(String branch, String id, ReferredPerson person) {
    var known = referrals.find(branch, id).orElse(null);
    if (known == null) {
      return new NoSuchReferral();
    }
    if (known.isOpen() && !invitees.holds(id)) {
      invite(known, person);
    }
    var told = invitees.person(branch, id);
    return told.isEmpty() || told.get().equals(person) ? new Kept(known) : new KeyUsed();
  }

  private void invite(Referral referral, ReferredPerson person) {
    var sealed = vault.seal(referral.id(), person);
    var events = events(referral, person);
    invitees.add(new Invitee(referral.id(), 0, referral.branch(), sealed, events));
  }

  /** Without a mail address the office calls. A subject tells nobody who writes. */
  private List<PendingEvent> events(Referral referral, ReferredPerson person) {
    var events = new ArrayList<PendingEvent>();
    var id = referral.id();
    if (person.mail() != null) {
      var contact =
          new ContactChanged(
              id,
              FIRST_VERSION,
              Role.RESIDENT,
              person.callName(),
              person.mail(),
              person.language(),
              List.of(),
              true,
              null);
      var name = partners.nameOf(referral.branch(), referral.partnerId()).orElse("");
      var received = new ReferralReceived(id, FIRST_VERSION, name, referral.answerBy());
      var branch = referral.branch();
      events.add(outbox.event(branch, ContactChanged.TOPIC, ContactChanged.TYPE, id, contact));
      events.add(outbox.event(branch, ReferralReceived.TOPIC, ReferralReceived.TYPE, id, received));
    }
    return events;
  }
}
