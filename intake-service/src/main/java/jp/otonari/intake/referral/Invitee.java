package jp.otonari.intake.referral;

import java.util.List;
import jp.otonari.defaults.outbox.PendingEvent;
import jp.otonari.intake.vault.Sealed;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a partner told of a person, until the person has answered: no longer than that.
 *
 * @param id that of the referral
 * @param person a {@link ReferredPerson}
 */
@Document("invitees")
record Invitee(
    @Id String id, @Version long version, String branch, Sealed person, List<PendingEvent> outbox) {

  @Override
  public String toString() {
    return "Invitee[" + id + "]";
  }
}
