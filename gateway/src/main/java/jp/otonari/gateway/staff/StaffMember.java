package jp.otonari.gateway.staff;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in.
 *
 * @param branches where this member may work now, in the order in which they are served
 */
public record StaffMember(UUID id, String mail, Set<Role> roles, List<String> branches)
    implements UserDetails {

  public boolean worksIn(@Nullable String branch) {
    return branch != null && branches.contains(branch);
  }

  public boolean isAdministrator() {
    return roles.contains(Role.ADMINISTRATOR);
  }

  /** Coordinators know the people: they alone see what is sensitive. */
  public boolean isCoordinator() {
    return roles.contains(Role.COORDINATOR);
  }

  @Override
  public List<SimpleGrantedAuthority> getAuthorities() {
    return roles.stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList();
  }

  @Override
  public @Nullable String getPassword() {
    return null;
  }

  @Override
  public String getUsername() {
    return mail;
  }

  /** Without the mail address: it may come into a log. */
  @Override
  public String toString() {
    return "StaffMember[" + id + "]";
  }
}
