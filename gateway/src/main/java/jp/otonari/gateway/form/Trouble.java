package jp.otonari.gateway.form;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import jp.otonari.gateway.client.Answer;
import jp.otonari.gateway.client.Answer.Down;
import jp.otonari.gateway.client.Answer.Got;
import jp.otonari.gateway.client.Answer.Refused;
import org.springframework.ui.Model;

/**
 * Why a form was not taken. The form is shown again, with what was typed.
 *
 * @param type of the problem, which the pages translate; {@code down} when nobody answered
 */
public record Trouble(int status, String type, FormErrors errors) {

  private static final int UNAVAILABLE = 503;
  private static final int UNREADABLE = 400;
  private static final int INVALID = 422;

  public static Optional<Trouble> of(Answer<?> answer) {
    return switch (answer) {
      case Got<?> _ -> Optional.empty();
      case Down<?> _ -> Optional.of(new Trouble(UNAVAILABLE, "down", FormErrors.none()));
      case Refused<?>(var status, var type, var errors) ->
          Optional.of(
              new Trouble(
                  status == UNREADABLE ? INVALID : status,
                  status == UNREADABLE ? "invalid" : type,
                  FormErrors.of(errors)));
    };
  }

  /** Whether the service did not answer at all. */
  public boolean isSilence() {
    return status == UNAVAILABLE;
  }

  /** With the fields in the order in which the form has them. */
  public Trouble inOrder(List<String> fields) {
    return new Trouble(status, type, errors.inOrder(fields));
  }

  /** Shows it on the page that is answered with. */
  public void on(Model page, HttpServletResponse response) {
    response.setStatus(status);
    page.addAttribute("problem", type);
    page.addAttribute("errors", errors);
  }
}
