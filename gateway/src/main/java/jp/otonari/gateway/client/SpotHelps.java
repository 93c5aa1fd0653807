package jp.otonari.gateway.client;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;

/** Help that residents need once, by matching. */
public final class SpotHelps {

  private final Line line;

  SpotHelps(Line line) {
    this.line = line;
  }

  /**
   * @param states one or more, separated by commas
   */
  public Answer<Page<SpotHelp>> list(Caller caller, String states, int page) {
    return line.get(
        caller,
        new ParameterizedTypeReference<>() {},
        "/spot-requests?state={states}&page={page}&size={size}",
        states,
        page,
        Page.SIZE);
  }

  /**
   * Where nobody goes, from that moment on.
   *
   * @return those to which somebody could still be found, and those that have just passed
   */
  public Answer<Page<SpotHelp>> unfilled(Caller caller, Instant from) {
    return line.get(
        caller,
        new ParameterizedTypeReference<>() {},
        "/spot-requests?state=NOBODY,EXPIRED&from={from}&size={size}",
        from,
        Page.SIZE);
  }

  public Answer<SpotHelp> one(Caller caller, String id) {
    return line.get(caller, new ParameterizedTypeReference<>() {}, "/spot-requests/{id}", id);
  }

  public Answer<SpotHelp> open(Caller caller, Map<String, Object> wish) {
    return line.post(caller, wish, new ParameterizedTypeReference<>() {}, "/spot-requests");
  }

  public Answer<SpotHelp> cancel(Caller caller, String id, String reason) {
    return line.post(
        caller,
        Map.of("reason", reason),
        new ParameterizedTypeReference<>() {},
        "/spot-requests/{id}/cancellation",
        id);
  }

  public Answer<SpotHelp> done(Caller caller, String id) {
    return line.post(
        caller, Map.of(), new ParameterizedTypeReference<>() {}, "/spot-requests/{id}/done", id);
  }

  /** What a volunteer who was asked sees, by the token of a mail link. */
  public Answer<Offered> offered(Caller volunteer, String id) {
    return line.get(volunteer, new ParameterizedTypeReference<>() {}, "/spot-requests/{id}", id);
  }

  public Answer<Offered> answer(Caller volunteer, String id, String answer) {
    return line.post(
        volunteer,
        Map.of("answer", answer),
        new ParameterizedTypeReference<>() {},
        "/spot-requests/{id}/answers",
        id);
  }

  /**
   * As the office sees it.
   *
   * @param nextAt when the next volunteers are asked
   */
  public record SpotHelp(
      String requestId,
      String state,
      String residentId,
      String kind,
      String municipality,
      OffsetDateTime startsAt,
      int minutes,
      List<String> languages,
      boolean sameGenderOnly,
      @Nullable String note,
      OffsetDateTime askedAt,
      List<Asked> asked,
      @Nullable String volunteerId,
      @Nullable String reason,
      @Nullable OffsetDateTime nextAt) {

    public boolean canBeCancelled() {
      return state.equals("OPEN") || state.equals("TAKEN");
    }
  }

  /** A volunteer who was asked. */
  public record Asked(
      String volunteerId,
      OffsetDateTime at,
      OffsetDateTime answerBy,
      @Nullable String answer,
      @Nullable OffsetDateTime answeredAt) {}

  /**
   * As a volunteer sees it who was asked.
   *
   * @param mine whether it is this volunteer who goes
   * @param residentId only for whoever goes
   */
  public record Offered(
      String state,
      boolean mine,
      @Nullable String answer,
      String kind,
      String municipality,
      OffsetDateTime startsAt,
      int minutes,
      List<String> languages,
      OffsetDateTime answerBy,
      @Nullable String residentId,
      @Nullable String note) {}
}
