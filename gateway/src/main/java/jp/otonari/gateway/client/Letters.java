package jp.otonari.gateway.client;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;

/** The log of every letter, with why it went or did not. */
public final class Letters {

  private final Line line;

  Letters(Line line) {
    this.line = line;
  }

  public Answer<Page<Letter>> all(Caller caller, int page) {
    return line.get(
        caller,
        new ParameterizedTypeReference<>() {},
        "/letters?page={page}&size={size}",
        page,
        Page.SIZE);
  }

  public Answer<Page<Letter>> inState(Caller caller, String state, int page) {
    return line.get(
        caller,
        new ParameterizedTypeReference<>() {},
        "/letters?state={state}&page={page}&size={size}",
        state,
        page,
        Page.SIZE);
  }

  public Answer<Page<Letter>> to(Caller caller, String person, int page) {
    return line.get(
        caller,
        new ParameterizedTypeReference<>() {},
        "/letters?person={person}&page={page}&size={size}",
        person,
        page,
        Page.SIZE);
  }

  public Answer<Letter> letter(Caller caller, String id) {
    return line.get(caller, new ParameterizedTypeReference<>() {}, "/letters/{id}", id);
  }

  public Answer<Letter> decide(Caller caller, String id, String decision) {
    return line.post(
        caller,
        Map.of("decision", decision),
        new ParameterizedTypeReference<>() {},
        "/letters/{id}/decision",
        id);
  }

  /** The talk as the letter's file for the calendar, by the token of a mail link. */
  public Answer<Boolean> talk(Caller guest, HttpServletResponse response, String pairingId) {
    return line.download(guest, Line.Receiver.browser(response), "/talks/{id}", pairingId);
  }

  /**
   * A letter; what was written is known once it was handed over, and read one at a time.
   *
   * @param why a stable word, when it did not simply go
   */
  public record Letter(
      String letterId,
      String personId,
      String purpose,
      @Nullable String language,
      @Nullable String subject,
      String state,
      @Nullable String why,
      String sourceEventId,
      String eventType,
      Instant plannedAt,
      @Nullable Instant sentAt,
      @Nullable String messageId,
      @Nullable String text,
      @Nullable String html,
      @Nullable String reply,
      @Nullable Instant nextAttemptAt) {}
}
