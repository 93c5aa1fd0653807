package jp.otonari.gateway.maillink;

import static jp.otonari.gateway.maillink.MailLinkController.notice;

import jakarta.servlet.http.HttpServletResponse;
import jp.otonari.gateway.client.Answer.Down;
import jp.otonari.gateway.client.Answer.Got;
import jp.otonari.gateway.client.Answer.Refused;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Invitations;
import jp.otonari.gateway.client.Invitations.Invitation;
import jp.otonari.gateway.token.ServiceTokens;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A partner organisation has referred a person, who sees here what it told. */
@Component
class InvitationLink {

  private final Invitations invitations;
  private final ServiceTokens tokens;

  InvitationLink(Invitations invitations, ServiceTokens tokens) {
    this.invitations = invitations;
    this.tokens = tokens;
  }

  String show(MailLink link, String token, Model model, HttpServletResponse response) {
    return switch (invitations.invitation(caller(link), link.person())) {
      case Got<Invitation>(var invitation) -> {
        model.addAttribute("invitation", invitation);
        model.addAttribute("link", link);
        model.addAttribute("token", token);
        yield "maillink/invitation";
      }
      case Refused<Invitation> _ -> over(model, response);
      case Down<Invitation> _ -> notice("later", HttpStatus.SERVICE_UNAVAILABLE, model, response);
    };
  }

  /** Whoever has answered, or not in time, has nothing left here. */
  static String over(Model model, HttpServletResponse response) {
    return notice("declined", HttpStatus.GONE, model, response);
  }

  private Caller caller(MailLink link) {
    return new Caller(link.branch(), tokens.mailLink(link.person(), link.branch()));
  }
}
