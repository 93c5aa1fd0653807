package jp.otonari.testing;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import jp.otonari.launcher.mail.MailServer;

/** The mails that really went over SMTP. */
public final class Mailbox {

  private final MailServer server;

  Mailbox(MailServer server) {
    this.server = server;
  }

  public List<MimeMessage> to(String address) {
    return server.to(address);
  }

  public List<MimeMessage> all() {
    return server.mails();
  }
}
