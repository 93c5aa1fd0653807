package jp.otonari.intake;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import jp.otonari.testing.Response;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.Tokens;
import tools.jackson.databind.json.JsonMapper;

/** What the office and its partners ask of the service in tests. */
public record Office(ServiceClient http, Tokens tokens) {

  /** A partner of the branch, new each time; its id. */
  public String partner(String branch) {
    var form = Map.of("name", "Shinjuku Refugee Support", "mail", "desk@partner.example.org");
    var path = "/branches/" + branch + "/partners";
    return once(path, tokens.office(branch), newId(), form).body().path("partnerId").asString();
  }

  /** A key of the partner, as it is shown once. */
  public String key(String branch, String partner) {
    var path = "/branches/" + branch + "/partners/" + partner + "/keys";
    return http.post(path, tokens.office(branch), "{}").body().path("key").asString();
  }

  /** A POST that says which one it is. */
  public Response once(String path, String bearer, String key, Object body) {
    return http.send(
        http.request(path, bearer)
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))));
  }

  public static String newId() {
    return UUID.randomUUID().toString();
  }
}
