package jp.otonari.gateway.client;

import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;

/** People whom a partner referred and who come by the link in the letter. */
public final class Invitations {

  private final Line line;

  Invitations(Line line) {
    this.line = line;
  }

  public Answer<Invitation> invitation(Caller person, String id) {
    return line.get(person, new ParameterizedTypeReference<>() {}, "/invitations/{id}", id);
  }

  /**
   * @param resident the id under which the person will register
   */
  public Answer<?> begin(Caller person, String id, String resident) {
    var body = Map.of("residentId", resident);
    return line.tell(HttpMethod.POST, person, body, "/invitations/{id}/begin", id);
  }

  /** The person does not want to: everything that was told goes. */
  public Answer<?> decline(Caller person, String id) {
    return line.tell(HttpMethod.DELETE, person, null, "/people/{id}", id);
  }

  /** Who told what. */
  public record Invitation(String referredBy, Told person) {}

  /** What was told of the person. */
  public record Told(
      String callName, String mail, String language, String household, String municipality) {

    @Override
    public String toString() {
      return "Told[hidden]";
    }
  }
}
