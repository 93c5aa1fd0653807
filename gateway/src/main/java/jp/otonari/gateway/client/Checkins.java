package jp.otonari.gateway.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;

/** The planned questions to both sides of a pair, and the answers. */
public final class Checkins {

  private static final int MOST_OF_A_PAIR = 200;

  private final Line line;

  Checkins(Line line) {
    this.line = line;
  }

  public Answer<Summary> summary(Caller caller) {
    return line.get(caller, new ParameterizedTypeReference<>() {}, "/checkins/summary");
  }

  public Answer<Page<Checkin>> ofPairing(Caller caller, String pairing) {
    return line.get(
        caller,
        new ParameterizedTypeReference<>() {},
        "/checkins?pairing={pairing}&size={size}",
        pairing,
        MOST_OF_A_PAIR);
  }

  /** What is asked, by the token of a mail link. */
  public Answer<Checkin> checkin(Caller person, String id) {
    return line.get(person, new ParameterizedTypeReference<>() {}, "/checkins/{id}", id);
  }

  public Answer<Checkin> answer(Caller person, String id, Map<String, Object> answer) {
    return line.post(
        person, answer, new ParameterizedTypeReference<>() {}, "/checkins/{id}/answer", id);
  }

  /** A coordinator has taken note of an answer, or of there being none. */
  public Answer<Checkin> seen(Caller caller, String id) {
    return line.post(
        caller, Map.of(), new ParameterizedTypeReference<>() {}, "/checkins/{id}/seen", id);
  }

  /** Who needs the coordinator today: how many of each, and the first of them. */
  public record Summary(
      Page<Checkin> overdue,
      Page<Checkin> missed,
      Page<Checkin> worried,
      Page<Checkin> answeredToday) {

    public static Summary empty() {
      return new Summary(Page.empty(), Page.empty(), Page.empty(), Page.empty());
    }
  }

  /** One question to one person. */
  public record Checkin(
      String checkinId,
      String pairingId,
      String personId,
      String side,
      String kind,
      String state,
      LocalDate dueOn,
      LocalDate answerBy,
      boolean overdue,
      boolean seen,
      @Nullable Given answer) {}

  /** What a person answered. */
  public record Given(
      boolean met,
      String feeling,
      @Nullable String wish,
      @Nullable String note,
      Instant answeredAt) {}
}
