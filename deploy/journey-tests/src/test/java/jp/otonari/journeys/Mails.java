package jp.otonari.journeys;

import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.otonari.launcher.RunningPlatform;

/** The letter boxes of the people in a story. */
record Mails(RunningPlatform platform) {

  private static final Pattern LINK = Pattern.compile("https?://\\S+/(?:l|back)/\\S+");

  /** A mail as its reader sees it. */
  record Mail(String messageId, String subject, String text) {

    /** The link by which the reader answers. */
    String link() {
      var link = LINK.matcher(text);
      if (!link.find()) {
        throw new AssertionError("No link in: " + text);
      }
      return link.group();
    }

    boolean hasLink() {
      return LINK.matcher(text).find();
    }
  }

  /** All mails to an address, the oldest first. */
  List<Mail> to(String address) {
    return platform.mails().stream().filter(mail -> isTo(mail, address)).map(Mails::read).toList();
  }

  private static boolean isTo(MimeMessage mail, String address) {
    try {
      return Arrays.stream(mail.getRecipients(RecipientType.TO))
          .anyMatch(to -> ((InternetAddress) to).getAddress().equalsIgnoreCase(address));
    } catch (MessagingException ex) {
      throw new AssertionError(ex);
    }
  }

  private static Mail read(MimeMessage mail) {
    try {
      return new Mail(mail.getMessageID(), mail.getSubject(), text(mail));
    } catch (MessagingException | IOException ex) {
      throw new AssertionError(ex);
    }
  }

  private static String text(Part part) throws MessagingException, IOException {
    if (part.isMimeType("text/plain")) {
      return (String) part.getContent();
    }
    if (part.getContent() instanceof Multipart parts) {
      for (var inner : parts(parts)) {
        var text = text(inner);
        if (!text.isEmpty()) {
          return text;
        }
      }
    }
    return "";
  }

  private static List<BodyPart> parts(Multipart parts) throws MessagingException {
    var found = Stream.<BodyPart>builder();
    for (var i = 0; i < parts.getCount(); i++) {
      found.add(parts.getBodyPart(i));
    }
    return found.build().toList();
  }
}
