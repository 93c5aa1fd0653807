package jp.otonari.gateway.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.EnumSet;
import jp.otonari.defaults.branch.Branches;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.stereotype.Component;

/**
 * Makes sure, before the first request is served, that somebody can come in: an account where there
 * is none and, when a file is named for it, a fresh link.
 */
@Component
class FirstAdministrator implements SmartInitializingSingleton {

  private static final Duration LINK_AGE = Duration.ofDays(1);

  private final Accounts accounts;
  private final OneTimeLinks links;
  private final StaffSettings settings;
  private final Branches branches;

  FirstAdministrator(
      Accounts accounts, OneTimeLinks links, StaffSettings settings, Branches branches) {
    this.accounts = accounts;
    this.links = links;
    this.settings = settings;
    this.branches = branches;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (accounts.findByRolesContainingOrderByMail(Role.ADMINISTRATOR).isEmpty()) {
      make();
    }
    if (!settings.signInLinkFile().isBlank()) {
      writeLink(Path.of(settings.signInLinkFile()));
    }
  }

  private void make() {
    try {
      accounts.save(
          Account.of(
              MailAddress.of(settings.firstAdministrator()),
              EnumSet.of(Role.ADMINISTRATOR, Role.COORDINATOR),
              branches.slugs()));
    } catch (DuplicateKeyException _) {
      // Another gateway on the same store started at the same moment and was faster.
    }
  }

  private void writeLink(Path file) {
    var mail = accounts.findByRolesContainingOrderByMail(Role.ADMINISTRATOR).getFirst().mail();
    var token = links.generate(new GenerateOneTimeTokenRequest(mail, LINK_AGE)).getTokenValue();
    var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try {
      var half = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(half);
      Files.createFile(half, mine);
      Files.writeString(half, settings.link(token) + "\n");
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException ex) {
      throw new UncheckedIOException("The sign-in link cannot be written to " + file, ex);
    }
  }
}
