package jp.otonari.gateway.maillink;

import static jp.otonari.gateway.maillink.MailLinkController.notice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.otonari.gateway.client.Answer.Down;
import jp.otonari.gateway.client.Answer.Got;
import jp.otonari.gateway.client.Answer.Refused;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Invitations;
import jp.otonari.gateway.client.Invitations.Invitation;
import jp.otonari.gateway.client.Invitations.Told;
import jp.otonari.gateway.client.NoPageException;
import jp.otonari.gateway.draft.Answers;
import jp.otonari.gateway.draft.DraftCookie;
import jp.otonari.gateway.draft.DraftKey;
import jp.otonari.gateway.draft.Drafts;
import jp.otonari.gateway.maillink.MailLink.About;
import jp.otonari.gateway.maillink.Opened.Valid;
import jp.otonari.gateway.token.ServiceTokens;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What an invited person answers: a yes leads into the form with what was told filled in, a no
 * deletes everything. It stands among the form's addresses, as only these see the key to what
 * somebody may have answered before.
 */
@Controller
@RequestMapping("/{branch}/residents/new/invited")
@PreAuthorize("permitAll()")
class InvitedController {

  private static final int PREFECTURE = 2;

  private final MailLinks links;
  private final Invitations invitations;
  private final Drafts drafts;
  private final ServiceTokens tokens;

  InvitedController(MailLinks links, Invitations invitations, Drafts drafts, ServiceTokens tokens) {
    this.links = links;
    this.invitations = invitations;
    this.drafts = drafts;
    this.tokens = tokens;
  }

  @PostMapping
  String begin(
      @PathVariable String branch,
      @RequestParam(name = "link", defaultValue = "") String token,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var link = invited(token, branch).orElse(null);
    if (link == null) {
      return notice("broken", HttpStatus.NOT_FOUND, model, response);
    }
    var cookie = new DraftCookie(form(branch));
    var key = cookie.read(request).orElseGet(DraftKey::random);
    if (!fillIn(link, key)) {
      return "redirect:/l/" + token;
    }
    cookie.write(key, request, response);
    return "redirect:" + form(branch) + "/situation";
  }

  @PostMapping(params = "no")
  String decline(
      @PathVariable String branch,
      @RequestParam(name = "link", defaultValue = "") String token,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var link = invited(token, branch).orElse(null);
    if (link == null) {
      return notice("broken", HttpStatus.NOT_FOUND, model, response);
    }
    if (invitations.decline(caller(link), link.person()).isDown()) {
      throw NoPageException.silent();
    }
    var cookie = new DraftCookie(form(branch));
    cookie.read(request).ifPresent(key -> drafts.forget(branch, key));
    cookie.clear(request, response);
    return "redirect:/l/" + token;
  }

  private Optional<MailLink> invited(String token, String branch) {
    return links.open(token) instanceof Valid(var link)
            && link.about() == About.INVITATION
            && link.branch().equals(branch)
        ? Optional.of(link)
        : Optional.empty();
  }

  /** Whether the invitation was still open. */
  private boolean fillIn(MailLink link, DraftKey key) {
    return switch (invitations.invitation(caller(link), link.person())) {
      case Got<Invitation>(var invitation) -> {
        var begun = invitations.begin(caller(link), link.person(), key.registrationId());
        if (begun.isDown()) {
          throw NoPageException.silent();
        }
        var before = drafts.find(link.branch(), key).orElseGet(Answers::none);
        yield begun instanceof Got
            && drafts.keep(link.branch(), key, filled(invitation.person(), before));
      }
      case Refused<Invitation> _ -> false;
      case Down<Invitation> _ -> throw NoPageException.silent();
    };
  }

  /** What the person has typed before counts more than what the partner told. */
  private static Answers filled(Told told, Answers before) {
    var typed = new HashMap<String, List<String>>();
    Map.of(
            "household", told.household(),
            "names.callName", told.callName(),
            "mail", told.mail(),
            "language", told.language(),
            "place.prefecture", told.municipality().substring(0, PREFECTURE),
            "municipality", told.municipality())
        .forEach((name, value) -> typed.put(name, List.of(value)));
    typed.putAll(before.typed());
    return new Answers(typed, before.done());
  }

  private Caller caller(MailLink link) {
    return new Caller(link.branch(), tokens.mailLink(link.person(), link.branch()));
  }

  private static String form(String branch) {
    return "/%s/residents/new".formatted(branch);
  }
}
