package jp.otonari.gateway.mydata;

import jp.otonari.gateway.maillink.MailLinks;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Tells the pages who reads; any other link leads to the page that says what is wrong with it. */
@ControllerAdvice(assignableTypes = {MyDataController.class, FileController.class})
class Readers {

  private final MailLinks links;

  Readers(MailLinks links) {
    this.links = links;
  }

  @ModelAttribute("reader")
  Reader reader(@PathVariable String token, Model model) {
    var link = links.toOwnData(token).orElseThrow(() -> new OtherLinkException(token));
    model.addAttribute("branch", link.branch());
    return new Reader(token, link);
  }

  @ExceptionHandler
  String otherLink(OtherLinkException other) {
    return "redirect:/l/" + other.token;
  }

  /** A link that is forged, too old, or about something else. */
  private static final class OtherLinkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String token;

    OtherLinkException(String token) {
      super("Not a link to own data");
      this.token = token;
    }
  }
}
