package jp.otonari.gateway.staff;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who works in a branch, and who an account is whose id other services know. */
@Component("colleagues")
public class Colleagues {

  private static final String UUID_TEXT = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private final Accounts accounts;
  private final Directory directory;

  Colleagues(Accounts accounts, Directory directory) {
    this.accounts = accounts;
    this.directory = directory;
  }

  /** Coordinators who may be in charge there. */
  public List<StaffMember> in(String branch) {
    return accounts.findByRolesContainingOrderByMail(Role.COORDINATOR).stream()
        .flatMap(account -> directory.find(account.id()).stream())
        .filter(member -> member.worksIn(branch))
        .toList();
  }

  /** The mail address; null for what is no account, or none any more. */
  public @Nullable String mail(@Nullable String account) {
    return account != null && account.matches(UUID_TEXT)
        ? directory.find(UUID.fromString(account)).map(StaffMember::mail).orElse(null)
        : null;
  }
}
