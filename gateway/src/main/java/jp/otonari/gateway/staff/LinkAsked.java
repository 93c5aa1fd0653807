package jp.otonari.gateway.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.web.authentication.ott.GenerateOneTimeTokenRequestResolver;
import org.springframework.security.web.authentication.ott.OneTimeTokenGenerationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Somebody typed an address on the sign-in page: a letter goes out if we know it. */
@Component
public class LinkAsked
    implements GenerateOneTimeTokenRequestResolver, OneTimeTokenGenerationSuccessHandler {

  private final SignInLetter letter;
  private final LocaleResolver languages;
  private final StaffSettings settings;

  LinkAsked(SignInLetter letter, LocaleResolver languages, StaffSettings settings) {
    this.letter = letter;
    this.languages = languages;
    this.settings = settings;
  }

  @Override
  public @Nullable GenerateOneTimeTokenRequest resolve(HttpServletRequest request) {
    var typed = request.getParameter("mail");
    return typed == null || !MailAddress.of(typed).looksRight()
        ? null
        : new GenerateOneTimeTokenRequest(typed, settings.signInLinkAge());
  }

  @Override
  public void handle(HttpServletRequest request, HttpServletResponse response, OneTimeToken token)
      throws IOException {
    letter.send(token.getUsername(), token.getTokenValue(), languages.resolveLocale(request));
    response.sendRedirect("/sign-in/sent");
  }
}
