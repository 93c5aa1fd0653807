package jp.otonari.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import jp.otonari.launcher.RunningPlatform;
import jp.otonari.launcher.Service;
import jp.otonari.launcher.secrets.TokenMint;

/** The public REST interfaces of the services, called as the gateway calls them. */
final class Api {

  private static final Duration TOKEN_LIFE = Duration.ofHours(1);

  private static final int CONFLICT = 409;

  /** Who calls. */
  enum Scope {
    REGISTRATION("registration"),
    OFFICE("office"),
    MAIL_LINK("mail-link");

    private final String claim;

    Scope(String claim) {
      this.claim = claim;
    }
  }

  /** A caller of one branch. */
  record Caller(Scope scope, String subject, String branch) {}

  private final HttpClient http = HttpClient.newHttpClient();

  private final JsonMapper json = JsonMapper.builder().build();

  private final RunningPlatform platform;

  private final TokenMint mint;

  Api(RunningPlatform platform) throws IOException {
    this.platform = platform;
    this.mint = TokenMint.of(platform.secrets());
  }

  JsonNode get(Caller caller, Service service, String path) throws IOException {
    return send(request(caller, service, path).GET());
  }

  /** What was done in an earlier run is answered by a conflict, and that is good. */
  JsonNode put(Caller caller, Service service, String path, Object body) throws IOException {
    return send(request(caller, service, path).PUT(publisher(body)), CONFLICT);
  }

  JsonNode post(Caller caller, Service service, String path, Object body) throws IOException {
    return send(request(caller, service, path).POST(publisher(body)), CONFLICT);
  }

  private HttpRequest.BodyPublisher publisher(Object body) throws IOException {
    return BodyPublishers.ofString(json.writeValueAsString(body));
  }

  private HttpRequest.Builder request(Caller caller, Service service, String path)
      throws IOException {
    var expires = Instant.now().plus(platform.clockAhead()).plus(TOKEN_LIFE);
    var token =
        mint.token(caller.scope().claim, caller.subject(), List.of(caller.branch()), expires);
    var url = "%s/branches/%s%s".formatted(platform.plan().url(service), caller.branch(), path);
    return HttpRequest.newBuilder(URI.create(url))
        .timeout(Duration.ofSeconds(30))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json");
  }

  private JsonNode send(HttpRequest.Builder builder, Integer... alsoGood) throws IOException {
    var request = builder.build();
    try {
      var answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= 400 && !Set.of(alsoGood).contains(answer.statusCode())) {
        throw new IOException(
            "%s %s answered %d %s"
                .formatted(request.method(), request.uri(), answer.statusCode(), answer.body()));
      }
      return answer.body().isBlank() ? MissingNode.getInstance() : json.readTree(answer.body());
    } catch (InterruptedException ex) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", ex);
    }
  }
}
