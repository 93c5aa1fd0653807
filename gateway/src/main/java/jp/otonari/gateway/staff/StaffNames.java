package jp.otonari.gateway.staff;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an address to the account that did something; what is no account stands for itself. */
@Component("staffNames")
class StaffNames {

  private final Accounts accounts;

  StaffNames(Accounts accounts) {
    this.accounts = accounts;
  }

  public String of(@Nullable String account) {
    if (account == null) {
      return "";
    }
    try {
      return accounts.findById(UUID.fromString(account)).map(Account::mail).orElse(account);
    } catch (IllegalArgumentException _) {
      return account;
    }
  }
}
