package jp.otonari.gateway.maillink;

import static jp.otonari.gateway.maillink.MailLinkController.notice;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import jp.otonari.gateway.client.Answer.Down;
import jp.otonari.gateway.client.Answer.Got;
import jp.otonari.gateway.client.Answer.Refused;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Moves;
import jp.otonari.gateway.client.Moves.Move;
import jp.otonari.gateway.client.NoPageException;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.token.ServiceTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A person is asked whether their data may go to the office of another branch. */
@Component
class MoveLink {

  private final Moves moves;
  private final ServiceTokens tokens;

  MoveLink(Moves moves, ServiceTokens tokens) {
    this.moves = moves;
    this.tokens = tokens;
  }

  /**
   * What the person says.
   *
   * @param version of the move that the page showed
   */
  record Reply(@Nullable Boolean agrees, @Nullable Long version) {}

  String show(MailLink link, Model model, HttpServletResponse response) {
    return switch (moves.move(caller(link), link.ref())) {
      case Got<Move>(var move) -> {
        model.addAttribute("move", move);
        yield "maillink/move";
      }
      case Refused<Move> _ -> notice("closed", HttpStatus.GONE, model, response);
      case Down<Move> _ -> notice("later", HttpStatus.SERVICE_UNAVAILABLE, model, response);
    };
  }

  String answer(MailLink link, Reply reply, Model model, HttpServletResponse response) {
    if (reply.agrees() == null || reply.version() == null) {
      return show(link, model, response);
    }
    var said = Map.<String, Object>of("agrees", reply.agrees());
    var trouble =
        Trouble.of(moves.take(caller(link), link.ref(), "answer", reply.version(), said))
            .orElse(null);
    if (trouble != null && trouble.isSilence()) {
      throw NoPageException.silent();
    }
    var page = show(link, model, response);
    if (trouble != null) {
      trouble.on(model, response);
    }
    return page;
  }

  private Caller caller(MailLink link) {
    return new Caller(link.branch(), tokens.mailLink(link.person(), link.branch()));
  }
}
