package jp.otonari.gateway.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;

/** The register of leaks of personal data, kept by intake. */
public final class Leaks {

  private final Line line;

  Leaks(Line line) {
    this.line = line;
  }

  /** Those with which the office is not yet done. */
  public Answer<Page<Leak>> open(Caller caller) {
    return line.get(
        caller,
        new ParameterizedTypeReference<>() {},
        "/leaks?state=OPEN,REPORTED&size={size}",
        Page.SIZE);
  }

  /**
   * @param states one or more, separated by commas; none asks for all
   */
  public Answer<Page<Leak>> list(Caller caller, String states, int page) {
    return line.get(
        caller,
        new ParameterizedTypeReference<>() {},
        "/leaks?state={states}&page={page}&size={size}",
        states,
        page,
        Page.SIZE);
  }

  public Answer<Leak> leak(Caller caller, String id) {
    return line.get(caller, new ParameterizedTypeReference<>() {}, "/leaks/{id}", id);
  }

  public Answer<Leak> register(Caller caller, UUID key, Object account) {
    return line.once(key).post(caller, account, new ParameterizedTypeReference<>() {}, "/leaks");
  }

  public Answer<Leak> amend(Caller caller, String id, long version, Object account) {
    return line.expecting(version)
        .put(caller, account, new ParameterizedTypeReference<>() {}, "/leaks/{id}", id);
  }

  public Answer<Leak> done(Caller caller, String id, long version, String duty, String on) {
    return line.expecting(version)
        .post(
            caller,
            Map.of("duty", duty, "on", on),
            new ParameterizedTypeReference<>() {},
            "/leaks/{id}/done",
            id);
  }

  public Answer<Leak> close(Caller caller, String id, long version, String note) {
    return line.expecting(version)
        .post(
            caller,
            Map.of("note", note),
            new ParameterizedTypeReference<>() {},
            "/leaks/{id}/closing",
            id);
  }

  /** A leak; the words are only read one at a time. */
  public record Leak(
      String leakId,
      long version,
      String state,
      LocalDate noticedOn,
      @Nullable String what,
      List<String> kinds,
      int people,
      List<String> personIds,
      boolean sensitive,
      boolean malicious,
      List<String> grounds,
      List<RunningClock> clocks,
      List<Mark> marks,
      List<String> owed,
      @Nullable List<Step> history) {

    /** Whether a report is overdue. */
    public boolean isLate() {
      return clocks.stream().anyMatch(clock -> clock.late() && clock.doneOn() == null);
    }

    public boolean isClosed() {
      return state.equals("CLOSED");
    }

    public boolean hasMark(String duty) {
      return marks.stream().anyMatch(mark -> mark.duty().equals(duty));
    }
  }

  /** How much time there is for a report. */
  public record RunningClock(
      String duty,
      @Nullable LocalDate bestBy,
      LocalDate by,
      @Nullable LocalDate doneOn,
      long daysLeft,
      boolean late) {

    /** The style class: red when late, yellow in the last days. */
    public String tone() {
      if (late) {
        return "tag--bad";
      }
      return doneOn != null ? "tag--good" : daysLeft <= 2 ? "tag--warn" : "tag--ask";
    }
  }

  /** A duty that was done. */
  public record Mark(String duty, LocalDate on, String by, Instant at) {}

  /** A step in the history of a leak. */
  public record Step(
      String kind,
      Instant at,
      String by,
      @Nullable String duty,
      @Nullable LocalDate on,
      @Nullable String note,
      @Nullable Before before) {}

  /** What was known until a step. */
  public record Before(
      LocalDate noticedOn,
      String what,
      List<String> kinds,
      int people,
      boolean sensitive,
      boolean malicious) {}
}
