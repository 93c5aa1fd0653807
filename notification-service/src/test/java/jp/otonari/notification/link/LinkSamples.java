package jp.otonari.notification.link;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Base64;

/** Links signed with a key of 32 zero bytes. */
public final class LinkSamples {

  static final byte[] KEY = new byte[32];

  private LinkSamples() {}

  public static MailLinks links() {
    try {
      var secrets = Files.createTempDirectory("secrets");
      var key =
          Files.writeString(
              secrets.resolve("mail-link.key"), Base64.getEncoder().encodeToString(KEY) + "\n");
      var links = new MailLinks(new LinkSettings(URI.create("https://otonari.example"), secrets));
      Files.delete(key);
      Files.delete(secrets);
      return links;
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    } catch (JOSEException ex) {
      throw new IllegalStateException(ex);
    }
  }
}
