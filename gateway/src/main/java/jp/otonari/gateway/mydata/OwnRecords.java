package jp.otonari.gateway.mydata;

import java.util.Map;
import java.util.Optional;
import jp.otonari.gateway.client.Answer;
import jp.otonari.gateway.client.Answer.Down;
import jp.otonari.gateway.client.Answer.Got;
import jp.otonari.gateway.client.Answer.Refused;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Erasures;
import jp.otonari.gateway.client.NoPageException;
import jp.otonari.gateway.client.OwnData;
import jp.otonari.gateway.draft.Answers;
import jp.otonari.gateway.draft.Correction;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.maillink.MailLink;
import jp.otonari.gateway.maillink.MailLinks;
import jp.otonari.gateway.mydata.Held.Erased;
import jp.otonari.gateway.mydata.Held.Known;
import jp.otonari.gateway.mydata.Held.Nobody;
import jp.otonari.gateway.page.Dates;
import jp.otonari.gateway.question.Form;
import jp.otonari.gateway.token.ServiceTokens;
import org.springframework.stereotype.Component;

/** Finds and changes what we hold about the person behind a link, in that person's name. */
@Component
public class OwnRecords {

  private static final int STALE = 412;

  private final OwnData ownData;
  private final Erasures erasures;
  private final MailLinks links;
  private final ServiceTokens tokens;
  private final Dates dates;

  OwnRecords(
      OwnData ownData, Erasures erasures, MailLinks links, ServiceTokens tokens, Dates dates) {
    this.ownData = ownData;
    this.erasures = erasures;
    this.links = links;
    this.tokens = tokens;
    this.dates = dates;
  }

  Caller self(MailLink link) {
    return new Caller(link.branch(), tokens.mailLink(link.person(), link.branch()));
  }

  /** A link does not say whether its reader is a resident or a volunteer. */
  Held find(MailLink link) {
    for (var form : Form.values()) {
      var found = found(ownData.record(self(link), form.slug(), link.person()));
      if (found.isPresent()) {
        return new Known(new OwnRecord(form, found.get()));
      }
    }
    return found(erasures.of(self(link), link.person()))
        .<Held>map(Erased::new)
        .orElse(new Nobody());
  }

  /** Where a correction begins: the branch, the form and its answers; none for another link. */
  public Optional<Begun> begin(String token) {
    return links
        .toOwnData(token)
        .flatMap(
            link ->
                find(link) instanceof Known(var known)
                    ? Optional.of(begun(token, link, known))
                    : Optional.empty());
  }

  /** A correction that has not changed anything yet. */
  public record Begun(String branch, Form form, Answers answers) {}

  private static Begun begun(String token, MailLink link, OwnRecord known) {
    var answers = known.answers().correcting(token, known.version());
    return new Begun(link.branch(), known.form(), answers);
  }

  public Saved save(Correction correction, Answers answers) {
    var link = links.toOwnData(correction.link()).orElse(null);
    if (link == null || !(find(link) instanceof Known(var known))) {
      return new Saved.Closed();
    }
    if (known.version() != correction.version()) {
      return stale(known, correction, answers);
    }
    var body = known.corrected(answers, dates.today());
    return switch (ownData.change(
        self(link), known.form().slug(), link.person(), known.version(), body)) {
      case Got<Map<String, Object>> _ -> new Saved.Done();
      case Refused<Map<String, Object>> refused when refused.status() == STALE ->
          find(link) instanceof Known(var newest)
              ? stale(newest, correction, answers)
              : new Saved.Closed();
      case Answer<Map<String, Object>> other ->
          new Saved.Refused(Trouble.of(other).orElseThrow(NoPageException::silent));
    };
  }

  /** What became of a correction. */
  public sealed interface Saved {

    /** It is stored. */
    record Done() implements Saved {}

    /**
     * Somebody else changed the record meanwhile; nothing was stored.
     *
     * @param answers the newest record with the person's own changes on top
     */
    record Stale(Answers answers) implements Saved {}

    /** Intake had a reason not to store it. */
    record Refused(Trouble trouble) implements Saved {}

    /** The link works no more, or there is no record any more. */
    record Closed() implements Saved {}
  }

  private static Saved stale(OwnRecord newest, Correction correction, Answers answers) {
    var theirs = newest.answers();
    var merged = newest.form().questionnaire().merged(correction.answersBefore(), answers, theirs);
    return new Saved.Stale(
        new Answers(
            merged.typed(),
            merged.done(),
            new Correction(correction.link(), newest.version(), theirs.typed())));
  }

  private static <T> Optional<T> found(Answer<T> answer) {
    return switch (answer) {
      case Got<T>(var value) -> Optional.of(value);
      case Refused<T> _ -> Optional.empty();
      case Down<T> _ -> throw NoPageException.silent();
    };
  }
}
