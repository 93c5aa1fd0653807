package jp.otonari.gateway.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;

/** People who move from branch to branch; intake keeps how far each is. */
public final class Moves {

  private final Line line;

  Moves(Line line) {
    this.line = line;
  }

  /**
   * @param key the same for a form that is sent again
   */
  public Answer<Move> ask(Caller office, String person, UUID key, Map<String, Object> form) {
    return line.once(key)
        .post(office, form, new ParameterizedTypeReference<>() {}, "/people/{id}/moves", person);
  }

  /** The newest first. */
  public Answer<Page<Move>> ofPerson(Caller office, String person) {
    return line.get(office, new ParameterizedTypeReference<>() {}, "/people/{id}/moves", person);
  }

  /** Those who have agreed to come here, and wait for this office. */
  public Answer<Page<Move>> arriving(Caller office) {
    return line.get(
        office, new ParameterizedTypeReference<>() {}, "/moves?side=TO&state=CONSENTED&size=200");
  }

  /**
   * @param side {@code FROM} for those who leave the branch, {@code TO} for those who come
   */
  public Answer<Page<Move>> list(Caller office, String side, int page) {
    return line.get(
        office,
        new ParameterizedTypeReference<>() {},
        "/moves?side={side}&page={page}&size={size}",
        side,
        page,
        Page.SIZE);
  }

  public Answer<Move> move(Caller caller, String id) {
    return line.get(caller, new ParameterizedTypeReference<>() {}, "/moves/{id}", id);
  }

  /**
   * @param step {@code answer}, {@code consent}, {@code cancellation}, {@code acceptance} or {@code
   *     refusal}
   * @param version of the move that was read
   */
  public Answer<Move> take(
      Caller caller, String id, String step, long version, Map<String, Object> said) {
    return line.expecting(version)
        .post(caller, said, new ParameterizedTypeReference<>() {}, "/moves/{id}/{step}", id, step);
  }

  /**
   * How far somebody is on their way to another branch.
   *
   * @param person null for an office that has nothing to do with them any more, and for themselves
   */
  public record Move(
      String moveId,
      long version,
      String personId,
      String role,
      @Nullable Person person,
      String from,
      String to,
      @Nullable String municipality,
      @Nullable String reason,
      String state,
      Instant askedAt,
      LocalDate answerBy,
      @Nullable Consent consent,
      List<Step> steps) {

    public boolean isOpen() {
      return List.of("ASKED", "CONSENTED", "ACCEPTED").contains(state);
    }

    /** Address of the record's page below that of the branch. */
    public String path() {
      return (role.equals("RESIDENT") ? "/residents/" : "/volunteers/") + personId;
    }
  }

  /** Who it is, in few words. */
  public record Person(String callName, String cardName, String municipality, String language) {

    @Override
    public String toString() {
      return "Person[hidden]";
    }
  }

  /** That the person agrees. */
  public record Consent(String how, LocalDate on) {}

  /**
   * When a state was reached.
   *
   * @param note why, in an office's words
   */
  public record Step(String state, Instant at, String by, @Nullable String note) {

    @Override
    public String toString() {
      return "Step[" + state + "]";
    }
  }
}
