package jp.otonari.gateway.maillink;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.otonari.gateway.language.LanguageChoice;
import jp.otonari.gateway.language.PageLanguage;
import jp.otonari.gateway.maillink.MailLink.About;
import jp.otonari.gateway.maillink.Opened.Expired;
import jp.otonari.gateway.maillink.Opened.Forged;
import jp.otonari.gateway.maillink.Opened.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The pages behind the links in letters. Opening a link changes nothing, as mail scanners open
 * links too; only sending the form does.
 */
@Controller
@RequestMapping("/l/{token}")
@PreAuthorize("permitAll()")
class MailLinkController {

  private final MailLinks links;
  private final ProposalLink proposal;
  private final CheckinLink checkin;
  private final InvitationLink invitation;
  private final SpotLink spot;
  private final MoveLink move;
  private final PersonLanguage languages;

  MailLinkController(
      MailLinks links,
      ProposalLink proposal,
      CheckinLink checkin,
      InvitationLink invitation,
      SpotLink spot,
      MoveLink move,
      PersonLanguage languages) {
    this.links = links;
    this.proposal = proposal;
    this.checkin = checkin;
    this.invitation = invitation;
    this.spot = spot;
    this.move = move;
    this.languages = languages;
  }

  /** For links to what lies behind the same link. */
  @ModelAttribute("token")
  String token(@PathVariable String token) {
    return token;
  }

  @GetMapping
  String show(
      @PathVariable String token,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    var opened = links.open(token);
    var language = LanguageChoice.isMade(request) ? null : languageOf(opened);
    if (language != null) {
      return "redirect:/l/" + token + "?lang=" + language.tag();
    }
    return switch (opened) {
      case Valid(var link) ->
          switch (link.about()) {
            case PROPOSAL -> proposal.show(link, ProposalLink.Reply.empty(), model, response);
            case CHECKIN -> checkin.show(link, CheckinLink.Reply.empty(), model, response);
            case INVITATION -> invitation.show(link, token, model, response);
            case MY_DATA -> "redirect:/l/" + token + "/my-data";
            case SPOT_HELP -> spot.show(link, model, response);
            case MOVE -> move.show(link, model, response);
          };
      case Expired(var link) -> expired(link, model, response);
      case Forged _ -> notice("broken", HttpStatus.NOT_FOUND, model, response);
    };
  }

  @PostMapping
  String answer(
      @PathVariable String token,
      @ModelAttribute("toProposal") ProposalLink.Reply toProposal,
      @ModelAttribute("toCheckin") CheckinLink.Reply toCheckin,
      @RequestParam(required = false) @Nullable String answer,
      @ModelAttribute("toMove") MoveLink.Reply toMove,
      Model model,
      HttpServletResponse response) {
    return switch (links.open(token)) {
      case Valid(var link) ->
          switch (link.about()) {
            case PROPOSAL -> proposal.answer(link, toProposal, model, response);
            case CHECKIN -> checkin.answer(link, toCheckin, model, response);
            case INVITATION -> invitation.show(link, token, model, response);
            case MY_DATA -> "redirect:/l/" + token + "/my-data";
            case SPOT_HELP -> spot.answer(link, answer, model, response);
            case MOVE -> move.answer(link, toMove, model, response);
          };
      case Expired(var link) -> expired(link, model, response);
      case Forged _ -> notice("broken", HttpStatus.NOT_FOUND, model, response);
    };
  }

  /** The talk for the reader's calendar. */
  @GetMapping("/talk.ics")
  @Nullable String talk(@PathVariable String token, Model model, HttpServletResponse response) {
    return switch (links.open(token)) {
      case Valid(var link) when link.about() == About.PROPOSAL ->
          proposal.calendar(link, model, response);
      case Expired(var link) -> expired(link, model, response);
      case Valid _, Forged _ -> notice("broken", HttpStatus.NOT_FOUND, model, response);
    };
  }

  private @Nullable PageLanguage languageOf(Opened opened) {
    return switch (opened) {
      case Valid(var link) -> languages.of(link);
      case Expired(var link) -> languages.of(link);
      case Forged _ -> null;
    };
  }

  private static String expired(MailLink link, Model model, HttpServletResponse response) {
    return switch (link.about()) {
      case PROPOSAL, CHECKIN, MOVE -> notice("expired", HttpStatus.GONE, model, response);
      case SPOT_HELP -> notice("closed", HttpStatus.GONE, model, response);
      case INVITATION -> InvitationLink.over(model, response);
      case MY_DATA -> {
        model.addAttribute("freshLink", "/" + link.branch() + "/my-data");
        yield notice("expired", HttpStatus.GONE, model, response);
      }
    };
  }

  /** A page with a few friendly words. */
  static String notice(String what, HttpStatus status, Model model, HttpServletResponse response) {
    response.setStatus(status.value());
    model.addAttribute("notice", what);
    return "maillink/notice";
  }
}
