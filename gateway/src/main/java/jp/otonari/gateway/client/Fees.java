package jp.otonari.gateway.client;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;

/** What residents owe and paid, kept by intake. All money is whole yen. */
public final class Fees {

  private final Line line;

  Fees(Line line) {
    this.line = line;
  }

  public Answer<Page<Fee>> list(Caller caller, String state, int page) {
    return line.get(
        caller,
        new ParameterizedTypeReference<>() {},
        "/fees?state={state}&page={page}&size={size}",
        state,
        page,
        Page.SIZE);
  }

  public Answer<Page<Fee>> ofResident(Caller caller, String resident) {
    return line.get(
        caller, new ParameterizedTypeReference<>() {}, "/residents/{id}/fees", resident);
  }

  /**
   * @param from the first month, such as {@code 2026-04}
   * @param until the last month
   */
  public Answer<Page<Month>> months(Caller caller, String from, String until) {
    return line.get(
        caller,
        new ParameterizedTypeReference<>() {},
        "/fees/months?from={from}&until={until}",
        from,
        until);
  }

  public Answer<Fee> pay(
      Caller caller, String id, long version, UUID key, String on, String method) {
    return line.expecting(version)
        .once(key)
        .post(
            caller,
            Map.of("on", on, "method", method),
            new ParameterizedTypeReference<>() {},
            "/fees/{id}/payment",
            id);
  }

  public Answer<Fee> refund(
      Caller caller, String id, long version, UUID key, String on, String cause) {
    return line.expecting(version)
        .once(key)
        .post(
            caller,
            Map.of("on", on, "cause", cause),
            new ParameterizedTypeReference<>() {},
            "/fees/{id}/refund",
            id);
  }

  public Answer<Fee> waive(Caller caller, String id, long version, String reason) {
    return line.expecting(version)
        .put(
            caller,
            Map.of("reason", reason),
            new ParameterizedTypeReference<>() {},
            "/fees/{id}/waiver",
            id);
  }

  /** The whole fee is to be paid after all. */
  public Answer<Fee> demand(Caller caller, String id, long version) {
    return line.expecting(version)
        .delete(caller, new ParameterizedTypeReference<>() {}, "/fees/{id}/waiver", id);
  }

  /**
   * What one resident owes at one moment.
   *
   * @param branch in whose books it is: only its office changes it
   */
  public record Fee(
      String feeId,
      long version,
      String branch,
      String residentId,
      String moment,
      LocalDate dueOn,
      String state,
      long full,
      long yen,
      @Nullable Waiver waiver,
      @Nullable Payment payment,
      @Nullable Refund refund) {}

  /** That somebody pays less. */
  public record Waiver(String share, String reason, String by) {}

  /** The money came. */
  public record Payment(LocalDate on, String method, String by) {}

  /** The money went back. */
  public record Refund(LocalDate on, String cause, String by) {}

  /** The money of one month, in yen. */
  public record Month(
      String month, long charged, long waived, long paid, long payments, long refunded) {}
}
