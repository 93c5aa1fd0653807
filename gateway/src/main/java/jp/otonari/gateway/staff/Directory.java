package jp.otonari.gateway.staff;

import java.util.Optional;
import java.util.UUID;
import jp.otonari.defaults.branch.Branches;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds members of staff with what they may do at this moment. */
@Component
class Directory implements UserDetailsService {

  private final Accounts accounts;
  private final Branches served;

  Directory(Accounts accounts, Branches served) {
    this.accounts = accounts;
    this.served = served;
  }

  Optional<StaffMember> find(UUID account) {
    return accounts.findById(account).map(this::member);
  }

  @Override
  public StaffMember loadUserByUsername(String mail) {
    return accounts
        .findByMail(MailAddress.of(mail).key())
        .map(this::member)
        .orElseThrow(() -> new UsernameNotFoundException("No such account"));
  }

  private StaffMember member(Account account) {
    var branches =
        served.slugs().stream()
            .filter(slug -> account.isAdministrator() || account.branches().contains(slug))
            .toList();
    return new StaffMember(account.id(), account.mail(), account.roles(), branches);
  }
}
