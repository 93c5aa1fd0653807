package jp.otonari.notification.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** One connection to the mail server, opened when the first letter needs it and then kept. */
final class Connection implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("(\"[^\"]*\"|[^\\s<>\"]+)@[^\\s<>,;]+");

  private final JavaMailSenderImpl server;

  private @Nullable CarefulTransport transport;

  Connection(JavaMailSenderImpl server) {
    this.server = server;
  }

  Outcome send(MimeMessage message, LastMoment lastMoment) {
    CarefulTransport open;
    try {
      open = open();
    } catch (MessagingException ex) {
      return new Outcome.Unreachable(said(ex));
    }
    try {
      open.send(message, lastMoment);
      return new Outcome.Accepted(withoutAddresses(open.getLastServerResponse()));
    } catch (MessagingException ex) {
      forgetIfBroken(open);
      return outcome(open, ex);
    }
  }

  @Override
  public void close() {
    if (transport != null) {
      try {
        transport.close();
      } catch (MessagingException _) {
        // It is gone already.
      }
      transport = null;
    }
  }

  private CarefulTransport open() throws MessagingException {
    if (transport == null) {
      var opening = new CarefulTransport(server.getSession());
      opening.connect(
          server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
      transport = opening;
    }
    return transport;
  }

  private void forgetIfBroken(CarefulTransport used) {
    if (!used.isConnected()) {
      transport = null;
    }
  }

  private static Outcome outcome(CarefulTransport used, MessagingException failure) {
    if (used.heldBack()) {
      return new Outcome.ClaimLost();
    }
    var code = code(failure);
    if (code >= 500 && aboutThisLetter(failure)) {
      return new Outcome.Rejected(said(failure));
    }
    return code < 400 && used.handedOver()
        ? new Outcome.Unknown(said(failure))
        : new Outcome.ComeAgain(said(failure));
  }

  /** The mail server's answer, or below 400 when it gave none. */
  private static int code(@Nullable Exception failure) {
    return switch (failure) {
      case SMTPSendFailedException refused -> refused.getReturnCode();
      case SMTPAddressFailedException refused -> refused.getReturnCode();
      case MessagingException other -> code(other.getNextException());
      case null, default -> 0;
    };
  }

  /** A refusal of our own sender address is our fault, not a reason to give the letter up. */
  private static boolean aboutThisLetter(MessagingException failure) {
    return !(failure instanceof SMTPSendFailedException refused
        && refused.getCommand().startsWith("MAIL"));
  }

  /** The mail server's own words, which are in the innermost failure. */
  private static String said(MessagingException failure) {
    return failure.getNextException() instanceof MessagingException inner
        ? said(inner)
        : withoutAddresses(Objects.requireNonNullElse(failure.getMessage(), ""));
  }

  /** Many mail servers quote to whom the letter goes; neither the log nor a page needs it. */
  private static String withoutAddresses(String reply) {
    return ADDRESS.matcher(reply).replaceAll("…").strip();
  }
}
