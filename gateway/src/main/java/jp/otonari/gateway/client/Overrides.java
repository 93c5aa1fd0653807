package jp.otonari.gateway.client;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import jp.otonari.gateway.client.Line.Done;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;

/** What the office decides against the round, each for a reason and for a time. */
public final class Overrides {

  private final Line line;

  Overrides(Line line) {
    this.line = line;
  }

  /** Those that hold now, the newest first. */
  public Answer<Page<Decision>> list(Caller caller, int page) {
    return line.get(
        caller,
        new ParameterizedTypeReference<>() {},
        "/overrides?page={page}&size={size}",
        page,
        Page.SIZE);
  }

  public Answer<Decision> make(Caller caller, Map<String, Object> override) {
    return line.post(caller, override, new ParameterizedTypeReference<>() {}, "/overrides");
  }

  /** What it would cost; nothing is stored. */
  public Answer<Cost> cost(Caller caller, Map<String, Object> override) {
    return line.post(caller, override, new ParameterizedTypeReference<>() {}, "/overrides/cost");
  }

  public Answer<?> undo(Caller caller, String id) {
    Answer<Done> answer = line.tell(HttpMethod.DELETE, caller, null, "/overrides/{id}", id);
    return answer;
  }

  /**
   * One decision.
   *
   * @param kind LOCK, FORBID, PREFER, HOLD or CAPACITY
   * @param points by which a couple is preferred
   * @param capacity residents whom the volunteer may hold meanwhile
   * @param author the account that decided
   * @param cost points that all drafts together lost by it when it was made; below 0 for a gain
   */
  public record Decision(
      String id,
      String kind,
      @Nullable String residentId,
      @Nullable String volunteerId,
      @Nullable Integer points,
      @Nullable Integer capacity,
      String reason,
      String author,
      OffsetDateTime madeAt,
      LocalDate expiresOn,
      int cost) {}

  /**
   * What a decision would do.
   *
   * @param cost points that all drafts together would lose; below 0 for a gain
   * @param changes residents who would get somebody else
   */
  public record Cost(int cost, int changes) {}
}
