package jp.otonari.gateway.staff;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jp.otonari.defaults.branch.Branches;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.gateway.form.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Administrators see here who has an account, add and remove. */
@Controller
@RequestMapping("/staff")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class AccountController {

  private final Accounts accounts;
  private final Branches served;

  AccountController(Accounts accounts, Branches served) {
    this.accounts = accounts;
    this.served = served;
  }

  /** An account to be, as the form sends it. */
  record NewAccount(
      @Nullable String mail,
      @Nullable List<String> branches,
      @Nullable Boolean coordinator,
      @Nullable Boolean administrator) {

    NewAccount {
      branches = branches == null ? List.of() : List.copyOf(branches);
      coordinator = Boolean.TRUE.equals(coordinator);
      administrator = Boolean.TRUE.equals(administrator);
    }

    Set<Role> roles() {
      var roles = EnumSet.of(Boolean.TRUE.equals(coordinator) ? Role.COORDINATOR : Role.ASSISTANT);
      if (Boolean.TRUE.equals(administrator)) {
        roles.add(Role.ADMINISTRATOR);
      }
      return roles;
    }
  }

  @GetMapping
  String list(Model model) {
    return page(new NewAccount(null, null, true, false), FormErrors.none(), model);
  }

  @PostMapping
  String add(@ModelAttribute("form") NewAccount form, Model model, HttpServletResponse response) {
    var mail = MailAddress.of(Objects.requireNonNullElse(form.mail(), ""));
    var branches = new TreeSet<>(Objects.requireNonNull(form.branches()));
    branches.retainAll(served.slugs());
    if (!mail.looksRight()) {
      return again(form, wrong("mail", "mail"), model, response);
    }
    if (branches.isEmpty() && !Boolean.TRUE.equals(form.administrator())) {
      return again(form, wrong("branches", "required"), model, response);
    }
    try {
      accounts.save(Account.of(mail, form.roles(), branches));
    } catch (DuplicateKeyException _) {
      return again(form, wrong("mail", "known"), model, response);
    }
    return "redirect:/staff?done=account-added";
  }

  /** Nobody removes their own account: so there is always an administrator left. */
  @PostMapping("/{id}/removal")
  String remove(@PathVariable UUID id, @AuthenticationPrincipal StaffMember me) {
    if (!id.equals(me.id())) {
      accounts.deleteById(id);
    }
    return "redirect:/staff?done=account-removed";
  }

  private static FormErrors wrong(String field, String code) {
    return FormErrors.of(List.of(new FieldProblem(field, code)));
  }

  private String again(
      NewAccount form, FormErrors errors, Model model, HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(form, errors, model);
  }

  private String page(NewAccount form, FormErrors errors, Model model) {
    model.addAttribute("accounts", accounts.findAllByOrderByMail());
    model.addAttribute("form", form);
    model.addAttribute("errors", errors);
    return "staff/accounts";
  }
}
