package jp.otonari.gateway.client;

import java.time.Instant;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;

/**
 * What intake holds about one person, for that person; and who has looked at it, for both sides.
 */
public final class OwnData {

  private final Line line;

  OwnData(Line line) {
    this.line = line;
  }

  /**
   * The whole record, as its person may see it.
   *
   * @param people {@code residents} or {@code volunteers}
   */
  public Answer<Map<String, Object>> record(Caller self, String people, String id) {
    return line.get(self, new ParameterizedTypeReference<>() {}, "/{people}/{id}", people, id);
  }

  /**
   * @param version of the record that was read
   */
  public Answer<Map<String, Object>> change(
      Caller self, String people, String id, long version, Object registration) {
    return line.expecting(version)
        .put(
            self,
            registration,
            new ParameterizedTypeReference<>() {},
            "/{people}/{id}",
            people,
            id);
  }

  /** Out of the programme; the record stays. */
  public Answer<Map<String, Object>> withdraw(
      Caller self, String people, String id, long version, String reason) {
    return line.expecting(version)
        .post(
            self,
            Map.of("reason", reason),
            new ParameterizedTypeReference<>() {},
            "/{people}/{id}/withdrawal",
            people,
            id);
  }

  /** Who has looked at the record, the newest first. */
  public Answer<Page<Look>> looks(Caller caller, String id, int page) {
    return line.get(
        caller,
        new ParameterizedTypeReference<>() {},
        "/people/{id}/views?page={page}&size={size}",
        id,
        page,
        Page.SIZE);
  }

  /**
   * Everybody with this address gets a letter with the link; nobody learns whether there is one.
   */
  public Answer<?> sendLink(Caller form, String mail) {
    return line.tell(HttpMethod.POST, form, Map.of("mail", mail), "/my-data-links");
  }

  /**
   * One look.
   *
   * @param by the account; to the person only {@code office}
   * @param what {@code RECORD}, {@code SENSITIVE} or {@code EXPORT}
   */
  public record Look(String by, Instant at, String what) {}
}
