package jp.otonari.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.otonari.launcher.RunningPlatform;

/** The letter boxes of the people in a story. */
record Mails(RunningPlatform platform) {

  private static final Pattern LINK = Pattern.compile("https?://\\S+/(?:l|back)/\\S+");

  /**
   * A mail as its reader sees it.
   *
   * @param calendar the attached file by which it gets into a calendar; empty when there is none
   */
  record Mail(String messageId, String subject, String text, String calendar) {

    /** The link by which the reader answers. */
    String link() {
      return links().filter(link -> !leadsToOwnData(link)).findFirst().orElseThrow(this::noLink);
    }

    boolean hasLink() {
      return !links().allMatch(Mail::leadsToOwnData);
    }

    /** The link that every letter has. */
    String linkToOwnData() {
      return links().filter(Mail::leadsToOwnData).findFirst().orElseThrow(this::noLink);
    }

    private Stream<String> links() {
      return LINK.matcher(text).results().map(MatchResult::group);
    }

    /** What a link is about stands in the middle part of its token. */
    private static boolean leadsToOwnData(String link) {
      var parts = link.split("\\.");
      return parts.length > 2
          && new String(Base64.getUrlDecoder().decode(parts[parts.length - 2]), UTF_8)
              .contains("\"my-data\"");
    }

    private AssertionError noLink() {
      return new AssertionError("No such link in: " + text);
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
      return new Mail(
          mail.getMessageID(),
          mail.getSubject(),
          text(mail, "text/plain"),
          text(mail, "text/calendar"));
    } catch (MessagingException | IOException ex) {
      throw new AssertionError(ex);
    }
  }

  private static String text(Part part, String kind) throws MessagingException, IOException {
    if (part.isMimeType(kind)) {
      return new String(part.getInputStream().readAllBytes(), UTF_8);
    }
    if (part.getContent() instanceof Multipart parts) {
      for (var inner : parts(parts)) {
        var text = text(inner, kind);
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
