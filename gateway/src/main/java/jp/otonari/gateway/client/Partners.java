package jp.otonari.gateway.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;

/** Organisations that refer people, their keys, and how far the referred are; kept by intake. */
public final class Partners {

  private final Line line;

  Partners(Line line) {
    this.line = line;
  }

  public Answer<Page<Partner>> list(Caller caller, int page) {
    return line.get(
        caller,
        new ParameterizedTypeReference<>() {},
        "/partners?page={page}&size={size}",
        page,
        Page.SIZE);
  }

  public Answer<Partner> partner(Caller caller, String id) {
    return line.get(caller, new ParameterizedTypeReference<>() {}, "/partners/{id}", id);
  }

  public Answer<Partner> add(Caller caller, UUID key, Map<String, String> form) {
    return line.once(key).post(caller, form, new ParameterizedTypeReference<>() {}, "/partners");
  }

  public Answer<Partner> amend(Caller caller, String id, long version, Map<String, String> form) {
    return line.expecting(version)
        .put(caller, form, new ParameterizedTypeReference<>() {}, "/partners/{id}", id);
  }

  /** A new key, which is shown once. */
  public Answer<Issued> issueKey(Caller caller, String id) {
    return line.post(
        caller, Map.of(), new ParameterizedTypeReference<>() {}, "/partners/{id}/keys", id);
  }

  public Answer<?> revokeKey(Caller caller, String id, String prefix) {
    return line.tell(HttpMethod.DELETE, caller, null, "/partners/{id}/keys/{prefix}", id, prefix);
  }

  /** It does not refer any more. */
  public Answer<Partner> end(Caller caller, String id, long version) {
    return line.expecting(version)
        .post(caller, Map.of(), new ParameterizedTypeReference<>() {}, "/partners/{id}/ending", id);
  }

  public Answer<Page<Referral>> referrals(Caller caller, String partner, int page) {
    return line.get(
        caller,
        new ParameterizedTypeReference<>() {},
        "/partner-referrals?partner={partner}&page={page}&size={size}",
        partner,
        page,
        Page.SIZE);
  }

  /** A key, this once. */
  public record Issued(String key) {
    @Override
    public String toString() {
      return "Issued[hidden]";
    }
  }

  /** A partner with its keys. */
  public record Partner(
      String partnerId,
      long version,
      String name,
      String mail,
      Instant since,
      @Nullable Instant endedAt,
      List<Key> keys) {

    /** When one of its keys was used last. */
    public @Nullable Instant lastUsedAt() {
      return keys.stream()
          .flatMap(key -> Stream.ofNullable(key.lastUsedAt()))
          .max(Comparator.naturalOrder())
          .orElse(null);
    }
  }

  /**
   * What is known of a key.
   *
   * @param until when it stops, or has stopped working
   */
  public record Key(
      String prefix,
      Instant since,
      String by,
      boolean works,
      @Nullable Instant until,
      @Nullable Instant lastUsedAt) {}

  /** How far a referred person is. */
  public record Referral(
      String referralId, String state, LocalDate receivedOn, LocalDate answerBy, Agreed consent) {}

  /** What the partner states of the consent. */
  public record Agreed(String textVersion, LocalDate on) {}
}
