package jp.otonari.gateway.draft;

import java.util.Optional;
import jp.otonari.gateway.client.Answer.Down;
import jp.otonari.gateway.client.Answer.Got;
import jp.otonari.gateway.client.Answer.Refused;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Intake.Sealed;
import jp.otonari.gateway.client.NoPageException;
import jp.otonari.gateway.token.ServiceTokens;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals answers before intake keeps them, and opens them again. When intake is silent there is no
 * page: what was sent to us is then handed back.
 */
@Component
public class Drafts {

  private final Intake intake;
  private final ServiceTokens tokens;
  private final JsonMapper json;

  Drafts(Intake intake, ServiceTokens tokens, JsonMapper json) {
    this.intake = intake;
    this.tokens = tokens;
    this.json = json;
  }

  /** Nothing for a draft that was sent, deleted, never begun, or whose time is over. */
  public Optional<Answers> find(String branch, DraftKey key) {
    return switch (intake.draft(caller(branch), key.draftId())) {
      case Got<Sealed>(var draft) -> open(key, draft.sealed());
      case Refused<Sealed> _ -> Optional.empty();
      case Down<Sealed> _ -> throw NoPageException.silent();
    };
  }

  /** Also tells whether it was not too much to keep. */
  public boolean keep(String branch, DraftKey key, Answers answers) {
    var sealed = new Sealed(key.seal(json.writeValueAsBytes(answers)));
    return switch (intake.keepDraft(caller(branch), key.draftId(), sealed)) {
      case Got<?> _ -> true;
      case Refused<?> _ -> false;
      case Down<?> _ -> throw NoPageException.silent();
    };
  }

  /** What cannot be deleted just now is deleted by intake when its time is over. */
  public void forget(String branch, DraftKey key) {
    intake.forgetDraft(caller(branch), key.draftId());
  }

  private Optional<Answers> open(DraftKey key, byte[] sealed) {
    try {
      return Optional.of(json.readValue(key.open(sealed), Answers.class));
    } catch (IllegalStateException | JacksonException _) {
      return Optional.empty();
    }
  }

  private Caller caller(String branch) {
    return new Caller(branch, tokens.registration(branch));
  }
}
