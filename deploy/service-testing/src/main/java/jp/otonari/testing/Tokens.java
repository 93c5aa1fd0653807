package jp.otonari.testing;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.otonari.launcher.secrets.Secrets;
import jp.otonari.launcher.secrets.TokenMint;

/** Access tokens as the gateway signs them; they outlast every move of the test's clock. */
public final class Tokens {

  private static final Duration LONG = Duration.ofDays(3650);

  private final TokenMint mint;

  private Tokens(TokenMint mint) {
    this.mint = mint;
  }

  public static Tokens of(Secrets secrets) throws IOException {
    return new Tokens(TokenMint.of(secrets));
  }

  /** A coordinator's. */
  public String office(String... branches) {
    return of("office", "coordinator@example.jp", branches);
  }

  /** That of the public registration form. */
  public String registration(String... branches) {
    return of("registration", "registration-form", branches);
  }

  /** That of the person who opened the link of a letter. */
  public String mailLink(String branch, String personId) {
    return of("mail-link", personId, branch);
  }

  public String of(String scope, String subject, String... branches) {
    return mint.token(scope, subject, List.of(branches), Instant.now().plus(LONG));
  }

  /** One whose time was over in 1970. */
  public String expired(String scope, String subject, String... branches) {
    var longAgo = Instant.EPOCH.plus(Duration.ofDays(1));
    return mint.token(scope, subject, List.of(branches), longAgo);
  }
}
