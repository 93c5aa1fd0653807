package jp.otonari.journeys;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.otonari.launcher.RunningPlatform;
import jp.otonari.launcher.Service;
import jp.otonari.launcher.secrets.TokenMint;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The office's programs: calls the services of a branch with a coordinator's token. */
final class Api {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpClient http = HttpClient.newHttpClient();
  private final RunningPlatform platform;
  private final String branch;
  private final String token;

  /** That of Tokyo. */
  Api(RunningPlatform platform) throws IOException {
    this(platform, "tokyo");
  }

  Api(RunningPlatform platform, String branch) throws IOException {
    this.platform = platform;
    this.branch = branch;
    this.token =
        TokenMint.of(platform.secrets())
            .token(
                "office sensitive",
                "tests",
                List.of(branch),
                Instant.now().plus(Duration.ofHours(3)));
  }

  /** Must be taken. */
  JsonNode put(Service service, String path, Map<String, ?> body) {
    return taken("PUT", service, path, body);
  }

  /** Must be taken. */
  JsonNode post(Service service, String path, Map<String, ?> body) {
    return taken("POST", service, path, body);
  }

  /** Must be taken. */
  JsonNode delete(Service service, String path) {
    return taken("DELETE", service, path, null);
  }

  JsonNode get(Service service, String path) {
    return taken("GET", service, path, null);
  }

  /** The items of a list. */
  List<JsonNode> list(Service service, String path) {
    return Stream.of(get(service, path).get("items"))
        .flatMap(items -> items.values().stream())
        .toList();
  }

  private JsonNode taken(
      String method, Service service, String path, @Nullable Map<String, ?> body) {
    var answer = send(method, service, path, body);
    if (answer.statusCode() >= 300) {
      throw new AssertionError(
          "%s %s %s: %d %s".formatted(method, service, path, answer.statusCode(), answer.body()));
    }
    return JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body());
  }

  private HttpResponse<String> send(
      String method, Service service, String path, @Nullable Map<String, ?> body) {
    var content =
        body == null
            ? BodyPublishers.noBody()
            : BodyPublishers.ofString(JSON.writeValueAsString(body));
    var request =
        HttpRequest.newBuilder(
                URI.create(platform.plan().url(service) + "/branches/" + branch + path))
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(method, content)
            .build();
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException ex) {
      throw new AssertionError(service + " does not answer", ex);
    } catch (InterruptedException ex) {
      Thread.currentThread().interrupt();
      throw new AssertionError(ex);
    }
  }
}
