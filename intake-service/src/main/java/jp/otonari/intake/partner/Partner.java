package jp.otonari.intake.partner;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An organisation that refers people to a branch.
 *
 * @param name as the people whom it refers know it
 * @param mail of whom we ask there
 * @param by the account that entered it
 * @param endedAt when it stopped referring
 */
@Document("partners")
@CompoundIndex(name = "name", def = "{'branch': 1, 'name': 1}")
record Partner(
    @Id String id,
    @Version long version,
    String branch,
    String name,
    String mail,
    Instant since,
    String by,
    @Nullable Instant endedAt) {

  Partner with(PartnerForm form) {
    return new Partner(id, version, branch, form.name(), form.mail(), since, by, endedAt);
  }

  Partner ended(Instant now) {
    return new Partner(id, version, branch, name, mail, since, by, now);
  }
}
