package jp.otonari.intake.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.otonari.defaults.outbox.Outbox;
import jp.otonari.defaults.outbox.PendingEvent;
import jp.otonari.intake.partner.Partners;
import jp.otonari.intake.person.ContactChanged;
import jp.otonari.intake.person.Role;
import jp.otonari.intake.referral.ReferralAnswer.KeyUsed;
import jp.otonari.intake.referral.ReferralAnswer.Known;
import jp.otonari.intake.referral.ReferralAnswer.NotAgreed;
import jp.otonari.intake.referral.ReferralAnswer.Received;
import jp.otonari.intake.vault.Vault;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
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

  /** A repeat also finishes what a crash has left half done. */
  ReferralAnswer refer(String branch, String partner, String id, ReferredPerson person) {
    var today = LocalDate.now(clock);
    var known = referrals.find(branch, id).orElse(null);
    if (known == null && !person.consent().holds(today)) {
      return new NotAgreed();
    }
    var wanted =
        Referral.received(
            id,
            branch,
            partner,
            person.consent(),
            clock.instant(),
            today.plus(settings.answerWithin()));
    var isNew = known == null && referrals.add(wanted);
    var kept = isNew ? wanted : referrals.find(branch, id).orElseThrow();
    if (kept.isOpen()) {
      invite(kept, person);
    }
    var told = invitees.person(branch, id);
    if (told.isPresent() && !told.get().equals(person)) {
      return new KeyUsed();
    }
    return isNew ? new Received(kept) : new Known(kept);
  }

  private void invite(Referral referral, ReferredPerson person) {
    if (!invitees.holds(referral.id())) {
      var sealed = vault.seal(referral.id(), person);
      var events = events(referral, person);
      invitees.add(new Invitee(referral.id(), 0, referral.branch(), sealed, events));
    }
  }

  /** The subject of the letter tells nobody who writes. */
  private List<PendingEvent> events(Referral referral, ReferredPerson person) {
    var id = referral.id();
    var branch = referral.branch();
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
    var name = partners.nameOf(branch, referral.partnerId());
    var received = new ReferralReceived(id, name, referral.answerBy());
    return List.of(
        outbox.event(branch, ContactChanged.TOPIC, ContactChanged.TYPE, id, contact),
        outbox.event(branch, ReferralReceived.TOPIC, ReferralReceived.TYPE, id, received));
  }
}
