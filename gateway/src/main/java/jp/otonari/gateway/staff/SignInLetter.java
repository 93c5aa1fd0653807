package jp.otonari.gateway.staff;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/** The letter with a one-time link; sent aside, so that the page answers alike for any address. */
@Component
class SignInLetter {

  private final OneTimeLinks links;
  private final JavaMailSender mail;
  private final StaffSettings settings;
  private final MessageSource texts;

  SignInLetter(
      OneTimeLinks links, JavaMailSender mail, StaffSettings settings, MessageSource texts) {
    this.links = links;
    this.mail = mail;
    this.settings = settings;
    this.texts = texts;
  }

  @Async
  void send(String address, String token, Locale language) {
    if (!links.opens(token)) {
      return;
    }
    var letter = new SimpleMailMessage();
    letter.setFrom(settings.mailFrom());
    letter.setTo(address);
    letter.setSubject(texts.getMessage("sign-in.letter.subject", null, language));
    Object[] facts = {settings.link(token), settings.signInLinkAge().toMinutes()};
    letter.setText(texts.getMessage("sign-in.letter.text", facts, language));
    mail.send(letter);
  }
}
