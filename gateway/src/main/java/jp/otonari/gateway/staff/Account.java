package jp.otonari.gateway.staff;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A member of staff.
 *
 * @param mail folded address, see {@link MailAddress}
 * @param branches where a coordinator works; an administrator works in all
 */
@Document("accounts")
record Account(
    @Id UUID id,
    @Version @Nullable Long version,
    @Indexed(unique = true) String mail,
    Set<Role> roles,
    Set<String> branches) {

  static Account of(MailAddress mail, Set<Role> roles, Set<String> branches) {
    return new Account(UUID.randomUUID(), null, mail.key(), roles, branches);
  }

  public boolean isAdministrator() {
    return roles.contains(Role.ADMINISTRATOR);
  }
}
