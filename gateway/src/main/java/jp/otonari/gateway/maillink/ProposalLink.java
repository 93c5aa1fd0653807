package jp.otonari.gateway.maillink;

import static jp.otonari.gateway.maillink.MailLinkController.notice;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import jp.otonari.gateway.client.Answer.Down;
import jp.otonari.gateway.client.Answer.Got;
import jp.otonari.gateway.client.Answer.Refused;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Letters;
import jp.otonari.gateway.client.Matching;
import jp.otonari.gateway.client.Matching.Offer;
import jp.otonari.gateway.client.NoPageException;
import jp.otonari.gateway.form.FormErrors;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.token.ServiceTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A person is asked whether they would like to meet somebody, and finds the talk of three. */
@Component
class ProposalLink {

  private final Matching matching;
  private final Intake intake;
  private final Letters letters;
  private final ServiceTokens tokens;

  ProposalLink(Matching matching, Intake intake, Letters letters, ServiceTokens tokens) {
    this.matching = matching;
    this.intake = intake;
    this.letters = letters;
    this.tokens = tokens;
  }

  /**
   * What the person says.
   *
   * @param reason for a no, in the person's own words; the other person never sees it
   */
  record Reply(@Nullable String answer, @Nullable String reason) {

    static Reply empty() {
      return new Reply(null, null);
    }
  }

  String show(MailLink link, Reply reply, Model model, HttpServletResponse response) {
    return switch (matching.offer(caller(link), link.ref())) {
      case Got<Offer>(var offer) -> page(link, offer, reply, model, response);
      case Refused<Offer> _ -> notice("closed", HttpStatus.GONE, model, response);
      case Down<Offer> _ -> notice("later", HttpStatus.SERVICE_UNAVAILABLE, model, response);
    };
  }

  String answer(MailLink link, Reply reply, Model model, HttpServletResponse response) {
    var said = reply.answer() == null ? "" : reply.answer();
    var trouble =
        Trouble.of(matching.answer(caller(link), link.ref(), said, reply.reason())).orElse(null);
    if (trouble != null && trouble.isSilence()) {
      throw NoPageException.silent();
    }
    var page = show(link, reply, model, response);
    if (trouble != null) {
      trouble.on(model, response);
    }
    return page;
  }

  /** The file of the letter; a page with a few words when there is none any more. */
  @Nullable String calendar(MailLink link, Model model, HttpServletResponse response) {
    return switch (letters.talk(caller(link), response, link.ref())) {
      case Got<Boolean> _ -> null;
      case Refused<Boolean> _ -> notice("closed", HttpStatus.GONE, model, response);
      case Down<Boolean> _ -> notice("later", HttpStatus.SERVICE_UNAVAILABLE, model, response);
    };
  }

  private String page(
      MailLink link, Offer offer, Reply reply, Model model, HttpServletResponse response) {
    if (offer.state().equals("INTRODUCTION")) {
      model.addAttribute("names", intake.people(office(link), List.of(offer.otherId())));
      model.addAttribute("offer", offer);
      return "maillink/talk";
    }
    if (offer.state().equals("ENDED")) {
      return notice("closed", HttpStatus.GONE, model, response);
    }
    if (offer.answer() != null) {
      model.addAttribute("accepted", offer.answer().equals("ACCEPTED"));
      return notice("answered", HttpStatus.OK, model, response);
    }
    if (!offer.state().equals("PROPOSED")) {
      return notice("closed", HttpStatus.GONE, model, response);
    }
    var ids = List.of(offer.otherId(), link.person());
    model.addAttribute("names", intake.people(office(link), ids));
    model.addAttribute("me", link.person());
    model.addAttribute("offer", offer);
    model.addAttribute("reply", reply);
    model.addAttribute("errors", FormErrors.none());
    return "maillink/proposal";
  }

  private Caller caller(MailLink link) {
    return new Caller(link.branch(), tokens.mailLink(link.person(), link.branch()));
  }

  /** Only for how the two want to be called: matching has said that this person is one of them. */
  private Caller office(MailLink link) {
    return new Caller(link.branch(), tokens.office("mail-link-page", link.branch()));
  }
}
