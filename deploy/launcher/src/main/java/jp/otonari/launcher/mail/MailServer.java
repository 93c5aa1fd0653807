package jp.otonari.launcher.mail;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An SMTP server on loopback: every mail stays in memory and as a file, none leaves the machine.
 */
public final class MailServer implements AutoCloseable {

  private final GreenMail smtp;

  private final Path folder;

  private final AtomicLong count;

  private MailServer(GreenMail smtp, Path folder, long count) {
    this.smtp = smtp;
    this.folder = folder;
    this.count = new AtomicLong(count);
  }

  /** Starts it on {@code port} (0 picks one); mails become files in {@code folder}. */
  public static MailServer start(int port, Path folder) throws IOException {
    Files.createDirectories(folder);
    long there;
    try (var files = Files.list(folder)) {
      there = files.count();
    }
    var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    setup.setServerStartupTimeout(10_000);
    var server = new MailServer(new GreenMail(setup), folder, there);
    server.smtp.start();
    server.keepFiles();
    return server;
  }

  public int port() {
    return smtp.getSmtp().getPort();
  }

  /** Every mail since the start, the oldest first for each recipient. */
  public List<MimeMessage> mails() {
    return List.of(smtp.getReceivedMessages());
  }

  /** The mails delivered to one address. */
  public List<MimeMessage> to(String address) {
    return smtp.findReceivedMessages(user -> user.getEmail().equalsIgnoreCase(address), _ -> true)
        .toList();
  }

  @Override
  public void close() {
    smtp.stop();
  }

  /** Before the sender hears "accepted", the mail is on the disk. */
  private void keepFiles() {
    var users = smtp.getUserManager();
    MessageDeliveryHandler inMemory = users.getMessageDeliveryHandler();
    users.setMessageDeliveryHandler(
        (mail, address) -> {
          GreenMailUser user = inMemory.handle(mail, address);
          write(mail.getMessage(), address.getEmail());
          return user;
        });
  }

  private void write(MimeMessage mail, String recipient) throws MessagingException, UserException {
    var name =
        "%06d-%s.eml".formatted(count.incrementAndGet(), recipient.replaceAll("[^\\w.@-]", "_"));
    try (var out = Files.newOutputStream(folder.resolve(name))) {
      mail.writeTo(out);
    } catch (IOException ex) {
      throw new UserException("The mail cannot be kept: " + name, ex);
    }
  }
}
