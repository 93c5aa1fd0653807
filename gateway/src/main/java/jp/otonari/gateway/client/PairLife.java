package jp.otonari.gateway.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.otonari.gateway.client.Line.Done;
import jp.otonari.gateway.client.Matching.Pairing;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;

/** What becomes of a pair after its start, and whom a person met before. */
public final class PairLife {

  private final Line line;

  PairLife(Line line) {
    this.line = line;
  }

  /**
   * Pauses, resumes, extends or ends a pair, or notes whether the two may meet again.
   *
   * @param step last part of the path of that step
   */
  public Answer<Pairing> take(Caller caller, String id, String step, Map<String, Object> body) {
    return line.post(
        caller, body, new ParameterizedTypeReference<>() {}, "/pairings/{id}/{step}", id, step);
  }

  /** Somebody is sought for a resident again whose last pair ended well. */
  public Answer<?> seek(Caller caller, String residentId) {
    Answer<Done> answer =
        line.tell(HttpMethod.POST, caller, Map.of(), "/residents/{id}/search", residentId);
    return answer;
  }

  public Answer<History> ofResident(Caller caller, String id) {
    return line.get(caller, new ParameterizedTypeReference<>() {}, "/residents/{id}/history", id);
  }

  public Answer<History> ofVolunteer(Caller caller, String id) {
    return line.get(caller, new ParameterizedTypeReference<>() {}, "/volunteers/{id}/history", id);
  }

  /**
   * The latest pause of a pair, over or not.
   *
   * @param until the day on which they mean to go on
   */
  public record Pause(LocalDate from, LocalDate until, String cause, @Nullable String note) {}

  /**
   * Why a pair ended.
   *
   * @param by who wished it; null when nobody did
   * @param again whether the two may meet again; null when nobody has said
   */
  public record Ending(
      String reason,
      LocalDate endedOn,
      @Nullable String by,
      @Nullable String note,
      @Nullable String again) {}

  /** The earlier pairs of a person, the newest first. */
  public record History(List<Earlier> items) {}

  /** A pair that is over. */
  public record Earlier(
      String pairingId,
      String residentId,
      String volunteerId,
      @Nullable LocalDate startsOn,
      LocalDate endedOn,
      String reason,
      @Nullable String by,
      @Nullable String again) {}
}
