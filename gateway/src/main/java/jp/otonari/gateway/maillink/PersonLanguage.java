package jp.otonari.gateway.maillink;

import java.util.List;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.language.PageLanguage;
import jp.otonari.gateway.token.ServiceTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The language in which a person gets letters, for the pages behind the links in them. */
@Component
class PersonLanguage {

  private final Intake intake;
  private final ServiceTokens tokens;

  PersonLanguage(Intake intake, ServiceTokens tokens) {
    this.intake = intake;
    this.tokens = tokens;
  }

  /** English, as in the letters, for a language that we do not ship; null when nobody can say. */
  @Nullable PageLanguage of(MailLink link) {
    var office = new Caller(link.branch(), tokens.office("mail-link-page", link.branch()));
    var card = intake.people(office, List.of(link.person())).card(link.person());
    return card == null || card.language() == null
        ? null
        : PageLanguage.of(card.language()).orElse(PageLanguage.EN);
  }
}
