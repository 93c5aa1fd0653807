package jp.otonari.gateway.maillink;

import static jp.otonari.gateway.maillink.MailLinkController.notice;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import jp.otonari.gateway.client.Answer.Down;
import jp.otonari.gateway.client.Answer.Got;
import jp.otonari.gateway.client.Answer.Refused;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Checkins;
import jp.otonari.gateway.client.Checkins.Checkin;
import jp.otonari.gateway.client.NoPageException;
import jp.otonari.gateway.form.FormErrors;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.token.ServiceTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A person is asked how it goes; twenty seconds are enough for the answer. */
@Component
class CheckinLink {

  private final Checkins checkins;
  private final ServiceTokens tokens;

  CheckinLink(Checkins checkins, ServiceTokens tokens) {
    this.checkins = checkins;
    this.tokens = tokens;
  }

  /** What the person ticked and wrote. */
  record Reply(
      @Nullable Boolean met,
      @Nullable String feeling,
      @Nullable String wish,
      @Nullable String note) {

    static Reply empty() {
      return new Reply(null, null, null, null);
    }

    private Map<String, Object> body() {
      var body = new HashMap<String, Object>();
      put(body, "met", met);
      put(body, "feeling", feeling);
      put(body, "wish", wish);
      put(body, "note", note);
      return body;
    }

    private static void put(Map<String, Object> body, String name, @Nullable Object value) {
      if (value != null) {
        body.put(name, value);
      }
    }
  }

  String show(MailLink link, Reply reply, Model model, HttpServletResponse response) {
    return switch (checkins.checkin(caller(link), link.ref())) {
      case Got<Checkin>(var checkin) -> page(checkin, reply, model, response);
      case Refused<Checkin> _ -> notice("closed", HttpStatus.GONE, model, response);
      case Down<Checkin> _ -> notice("later", HttpStatus.SERVICE_UNAVAILABLE, model, response);
    };
  }

  String answer(MailLink link, Reply reply, Model model, HttpServletResponse response) {
    var trouble = Trouble.of(checkins.answer(caller(link), link.ref(), reply.body())).orElse(null);
    if (trouble != null && trouble.isSilence()) {
      throw NoPageException.silent();
    }
    var page = show(link, reply, model, response);
    if (trouble != null) {
      trouble.on(model, response);
    }
    return page;
  }

  private static String page(
      Checkin checkin, Reply reply, Model model, HttpServletResponse response) {
    if (checkin.state().equals("ANSWERED")) {
      return notice("thanks", HttpStatus.OK, model, response);
    }
    if (checkin.state().equals("PLANNED")) {
      return notice("early", HttpStatus.OK, model, response);
    }
    model.addAttribute("checkin", checkin);
    model.addAttribute("reply", reply);
    model.addAttribute("errors", FormErrors.none());
    return "maillink/checkin";
  }

  private Caller caller(MailLink link) {
    return new Caller(link.branch(), tokens.mailLink(link.person(), link.branch()));
  }
}
