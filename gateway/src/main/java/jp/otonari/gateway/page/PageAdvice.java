package jp.otonari.gateway.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import jp.otonari.gateway.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerMapping;

/** Gives every page its frame, and every form field without blanks around it. */
@ControllerAdvice
class PageAdvice {

  @InitBinder({"form", "steps", "member", "toProposal", "toCheckin"})
  void trim(WebDataBinder binder) {
    binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
  }

  @ModelAttribute
  void frame(
      HttpServletRequest request,
      Locale locale,
      Model model,
      @AuthenticationPrincipal @Nullable Object who) {
    model.addAttribute("frame", Frame.of(request, locale));
    if (who instanceof StaffMember member) {
      model.addAttribute("me", member);
    }
    if (branch(request) instanceof String branch) {
      model.addAttribute("branch", branch);
    }
    writeCookieBeforePage(request);
  }

  private static @Nullable Object branch(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> variables
        ? variables.get("branch")
        : null;
  }

  /** The cookie of the form's token must be out before the page begins to flow. */
  private static void writeCookieBeforePage(HttpServletRequest request) {
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        && !request.getRequestURI().matches("/l/[^/]+")) {
      token.getToken();
    }
  }
}
