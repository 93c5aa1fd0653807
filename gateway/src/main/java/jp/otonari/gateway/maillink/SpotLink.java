package jp.otonari.gateway.maillink;

import static jp.otonari.gateway.maillink.MailLinkController.notice;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import jp.otonari.gateway.client.Answer.Down;
import jp.otonari.gateway.client.Answer.Got;
import jp.otonari.gateway.client.Answer.Refused;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.NoPageException;
import jp.otonari.gateway.client.SpotHelps;
import jp.otonari.gateway.client.SpotHelps.Offered;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.token.ServiceTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A volunteer is asked to help once: the first who says yes goes, and finds here to whom. */
@Component
class SpotLink {

  /** The page itself says it in friendly words. */
  private static final String SOMEBODY_WAS_FASTER = "taken-by-another";

  private final SpotHelps spotHelps;
  private final Intake intake;
  private final ServiceTokens tokens;

  SpotLink(SpotHelps spotHelps, Intake intake, ServiceTokens tokens) {
    this.spotHelps = spotHelps;
    this.intake = intake;
    this.tokens = tokens;
  }

  String show(MailLink link, Model model, HttpServletResponse response) {
    return switch (spotHelps.offered(caller(link), link.ref())) {
      case Got<Offered>(var offered) -> page(link, offered, model, response);
      case Refused<Offered> _ -> notice("closed", HttpStatus.GONE, model, response);
      case Down<Offered> _ -> notice("later", HttpStatus.SERVICE_UNAVAILABLE, model, response);
    };
  }

  String answer(MailLink link, @Nullable String answer, Model model, HttpServletResponse response) {
    var said = answer == null ? "" : answer;
    var trouble = Trouble.of(spotHelps.answer(caller(link), link.ref(), said)).orElse(null);
    if (trouble != null && trouble.isSilence()) {
      throw NoPageException.silent();
    }
    var page = show(link, model, response);
    if (trouble != null && !trouble.type().equals(SOMEBODY_WAS_FASTER)) {
      trouble.on(model, response);
    }
    return page;
  }

  private String page(MailLink link, Offered offered, Model model, HttpServletResponse response) {
    if (offered.mine() && offered.residentId() != null) {
      model.addAttribute("names", intake.people(office(link), List.of(offered.residentId())));
      model.addAttribute("offered", offered);
      return "maillink/spot";
    }
    return switch (offered.state()) {
      case "OPEN" -> {
        model.addAttribute("offered", offered);
        yield "maillink/spot";
      }
      case "TAKEN", "DONE" -> notice("spot-taken", HttpStatus.OK, model, response);
      default -> notice("closed", HttpStatus.GONE, model, response);
    };
  }

  private Caller caller(MailLink link) {
    return new Caller(link.branch(), tokens.mailLink(link.person(), link.branch()));
  }

  /** Only for how the resident wants to be called: matching has said that this person goes. */
  private Caller office(MailLink link) {
    return new Caller(link.branch(), tokens.office("mail-link-page", link.branch()));
  }
}
