package jp.otonari.gateway.staff;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of signing in. What they send is handled by Spring Security. */
@Controller
@RequestMapping("/sign-in")
@PreAuthorize("permitAll()")
class SignInController {

  @GetMapping
  String ask(@RequestParam(required = false) boolean expired, Model model) {
    model.addAttribute("expired", expired);
    return "staff/sign-in";
  }

  /** Comes here only when the address cannot be one: else Spring Security has sent the letter. */
  @PostMapping("/link")
  String askAgain(@RequestParam(defaultValue = "") String mail, Model model) {
    model.addAttribute("typed", mail);
    return "staff/sign-in";
  }

  @GetMapping("/sent")
  String sent() {
    return "staff/sent";
  }

  /** Opening the link only shows a button: mail scanners open links too. */
  @GetMapping("/one-time")
  String confirm(@RequestParam(defaultValue = "") String token, Model model) {
    model.addAttribute("token", token);
    return "staff/confirm";
  }
}
