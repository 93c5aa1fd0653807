package jp.otonari.gateway.draft;

import java.util.Locale;
import jp.otonari.gateway.client.NoPageException;
import jp.otonari.gateway.time.WallTime;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * The letter with the link by which somebody comes back to the answers. Its subject says nothing of
 * us: others may see it.
 */
@Component
public class DraftLetter {

  private final JavaMailSender mail;
  private final LetterSettings settings;
  private final MessageSource texts;
  private final WallTime time;
  private final LetterLimit limit = new LetterLimit();

  DraftLetter(JavaMailSender mail, LetterSettings settings, MessageSource texts, WallTime time) {
    this.mail = mail;
    this.settings = settings;
    this.texts = texts;
    this.time = time;
  }

  /** Enough of a check for an address that the person types: the letter must arrive anyway. */
  public static boolean canGoTo(String address) {
    return address.matches("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+\\.[^@\\s<>,;\"]+")
        && address.length() <= 254;
  }

  /**
   * Sends it, or tells that this address has had too many.
   *
   * @param path of the page that the link opens
   * @throws NoPageException when the mail server does not take it
   */
  public boolean send(String address, String path, Locale language) {
    if (!limit.allows(address, time.now())) {
      return false;
    }
    var letter = new SimpleMailMessage();
    letter.setFrom(settings.mailFrom());
    letter.setTo(address);
    letter.setSubject(texts.getMessage("save.letter.subject", null, language));
    Object[] facts = {settings.link(path)};
    letter.setText(texts.getMessage("save.letter.text", facts, language));
    try {
      mail.send(letter);
    } catch (MailException _) {
      throw NoPageException.silent();
    }
    return true;
  }
}
