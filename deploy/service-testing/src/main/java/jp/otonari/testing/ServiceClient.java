package jp.otonari.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Calls the service under test over HTTP. A null token sends none; a body is an object or JSON. */
public final class ServiceClient {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private final Supplier<String> port;

  ServiceClient(Supplier<String> port) {
    this.port = port;
  }

  public Response get(String path, @Nullable String token) {
    return send(request(path, token).GET());
  }

  public Response put(String path, @Nullable String token, Object body) {
    return send(request(path, token).PUT(json(body)));
  }

  public Response post(String path, @Nullable String token, Object body) {
    return send(request(path, token).POST(json(body)));
  }

  public Response delete(String path, @Nullable String token) {
    return send(request(path, token).DELETE());
  }

  /** Any other request, for example one with a wrong content type. */
  public Response send(HttpRequest.Builder request) {
    try {
      var answer = http.send(request.build(), BodyHandlers.ofString());
      return new Response(answer.statusCode(), body(answer), answer.body(), answer.headers());
    } catch (IOException ex) {
      throw new AssertionError("The service did not answer", ex);
    } catch (InterruptedException ex) {
      Thread.currentThread().interrupt();
      throw new AssertionError(ex);
    }
  }

  /** A request to begin with: JSON, and the token when there is one. */
  public HttpRequest.Builder request(String path, @Nullable String token) {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port.get() + path))
            .timeout(Duration.ofSeconds(60))
            .header("Content-Type", "application/json");
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  private static BodyPublisher json(Object body) {
    return BodyPublishers.ofString(
        body instanceof String text ? text : JSON.writeValueAsString(body));
  }

  private static JsonNode body(HttpResponse<String> answer) {
    var type = answer.headers().firstValue("Content-Type").orElse("");
    return type.contains("json") ? JSON.readTree(answer.body()) : MissingNode.getInstance();
  }
}
