package jp.otonari.gateway.partner;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.otonari.gateway.client.Answer;
import jp.otonari.gateway.client.Answer.Got;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Invitations;
import jp.otonari.gateway.client.Page;
import jp.otonari.gateway.client.Partners;
import jp.otonari.gateway.client.Partners.Issued;
import jp.otonari.gateway.client.Partners.Partner;
import jp.otonari.gateway.client.Partners.Referral;
import jp.otonari.gateway.form.FormErrors;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.page.Paging;
import jp.otonari.gateway.page.StaffPage;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Partners, their keys, and how far the people are whom they referred. */
@StaffPage
@RequestMapping("/b/{branch}/partners")
class PartnerController {

  private static final String MAY_CHANGE = "hasAnyRole('COORDINATOR', 'ADMINISTRATOR')";

  private final Partners partners;
  private final Invitations invitations;
  private final Intake intake;

  PartnerController(Partners partners, Invitations invitations, Intake intake) {
    this.partners = partners;
    this.invitations = invitations;
    this.intake = intake;
  }

  @GetMapping
  String list(Caller office, @RequestParam(defaultValue = "0") int page, Model model) {
    return list(office, Math.max(0, page), PartnerForm.empty(), model);
  }

  @PostMapping
  @PreAuthorize(MAY_CHANGE)
  String add(
      Caller office,
      @ModelAttribute("form") PartnerForm form,
      Model model,
      HttpServletResponse response) {
    var key = Objects.requireNonNullElseGet(form.key(), UUID::randomUUID);
    var answer = partners.add(office, key, form.body());
    if (answer instanceof Got<Partner>(var partner)) {
      return to(office, partner.partnerId(), "partner-added");
    }
    var page = list(office, 0, form, model);
    Trouble.of(answer).ifPresent(trouble -> trouble.on(model, response));
    return page;
  }

  @GetMapping("/{id}")
  String show(
      Caller office,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    var partner = partners.partner(office, id.toString()).orNoPage();
    return show(office, partner, Math.max(0, page), PartnerForm.of(partner), model);
  }

  private String show(Caller office, Partner partner, int from, PartnerForm form, Model model) {
    var referrals = partners.referrals(office, partner.partnerId(), from);
    var items = referrals.map(Page::items).or(List.of());
    model.addAttribute("partner", partner);
    model.addAttribute("form", form);
    model.addAttribute("errors", FormErrors.none());
    model.addAttribute("found", referrals);
    model.addAttribute("items", items);
    model.addAttribute("paging", new Paging(from, referrals.map(Page::total).or(0L)));
    model.addAttribute(
        "names", intake.people(office, items.stream().map(Referral::referralId).toList()));
    return "partner/partner";
  }

  @PostMapping("/{id}")
  @PreAuthorize(MAY_CHANGE)
  String amend(
      Caller office,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") long version,
      @ModelAttribute("form") PartnerForm form,
      Model model,
      HttpServletResponse response) {
    var answer = partners.amend(office, id.toString(), version, form.body());
    if (answer instanceof Got) {
      return to(office, id.toString(), "partner-amended");
    }
    var partner = partners.partner(office, id.toString()).orNoPage();
    var page = show(office, partner, 0, form, model);
    Trouble.of(answer).ifPresent(trouble -> trouble.on(model, response));
    return page;
  }

  /** The page that answers is the only one that ever shows the key. */
  @PostMapping("/{id}/keys")
  @PreAuthorize(MAY_CHANGE)
  String issue(Caller office, @PathVariable UUID id, Model model, HttpServletResponse response) {
    var answer = partners.issueKey(office, id.toString());
    if (answer instanceof Got<Issued>(var issued)) {
      model.addAttribute("key", issued.key());
    }
    return after(answer, office, id, model, response);
  }

  @PostMapping("/{id}/keys/{prefix}/revocation")
  @PreAuthorize(MAY_CHANGE)
  String revoke(
      Caller office,
      @PathVariable UUID id,
      @PathVariable String prefix,
      Model model,
      HttpServletResponse response) {
    var answer = partners.revokeKey(office, id.toString(), prefix);
    return answer instanceof Got
        ? to(office, id.toString(), "key-revoked")
        : after(answer, office, id, model, response);
  }

  @PostMapping("/{id}/ending")
  @PreAuthorize(MAY_CHANGE)
  String end(
      Caller office,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") long version,
      Model model,
      HttpServletResponse response) {
    var answer = partners.end(office, id.toString(), version);
    return answer instanceof Got
        ? to(office, id.toString(), "partner-ended")
        : after(answer, office, id, model, response);
  }

  /** Somebody has told the office that they do not want to. */
  @PostMapping("/{id}/referrals/{referral}/removal")
  @PreAuthorize("hasRole('COORDINATOR')")
  String remove(
      Caller office,
      @PathVariable UUID id,
      @PathVariable UUID referral,
      Model model,
      HttpServletResponse response) {
    var answer = invitations.decline(office, referral.toString());
    return answer instanceof Got
        ? to(office, id.toString(), "referral-removed")
        : after(answer, office, id, model, response);
  }

  private String list(Caller office, int from, PartnerForm form, Model model) {
    var found = partners.list(office, from);
    model.addAttribute("found", found);
    model.addAttribute("items", found.map(Page::items).or(List.of()));
    model.addAttribute("paging", new Paging(from, found.map(Page::total).or(0L)));
    model.addAttribute("form", form);
    model.addAttribute("errors", FormErrors.none());
    return "partner/partners";
  }

  private String after(
      Answer<?> answer, Caller office, UUID id, Model model, HttpServletResponse response) {
    var page = show(office, id, 0, model);
    Trouble.of(answer).ifPresent(trouble -> trouble.on(model, response));
    return page;
  }

  private static String to(Caller office, String id, String done) {
    return "redirect:/b/%s/partners/%s?done=%s".formatted(office.branch(), id, done);
  }
}
