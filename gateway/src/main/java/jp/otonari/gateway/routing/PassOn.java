package jp.otonari.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import jp.otonari.gateway.client.Directions;
import jp.otonari.gateway.client.Service;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Passes a request on and its answer back as they flow; neither is read or held. */
@Component
class PassOn implements DisposableBean {

  private static final Set<String> NOT_THERE =
      Set.of(
          "connection", "host", "content-length", "expect", "upgrade", "transfer-encoding", "te");

  private static final Set<String> BACK =
      Set.of("content-type", "location", "etag", "retry-after", "content-disposition");

  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Directions directions;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(1))
          .build();

  PassOn(Directions directions) {
    this.directions = directions;
  }

  /** Whether the service answered. */
  boolean to(Service service, String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var breaker = directions.breaker(service);
    if (!breaker.tryAcquirePermission()) {
      return false;
    }
    var began = breaker.getCurrentTimestamp();
    try {
      var answer = http.send(outgoing(service, path, request), BodyHandlers.ofInputStream());
      note(answer.statusCode(), breaker, began);
      back(answer, response);
      return true;
    } catch (IOException ex) {
      breaker.onError(breaker.getCurrentTimestamp() - began, breaker.getTimestampUnit(), ex);
      if (response.isCommitted()) {
        throw ex;
      }
      return false;
    } catch (InterruptedException ex) {
      breaker.releasePermission();
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private HttpRequest outgoing(Service service, String path, HttpServletRequest request)
      throws IOException {
    var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    var base = directions.to(service).toString().replaceFirst("/+$", "");
    var outgoing =
        HttpRequest.newBuilder(URI.create(base + path + query))
            .timeout(LONGEST)
            .method(request.getMethod(), body(request));
    for (var name : Collections.list(request.getHeaderNames())) {
      if (!NOT_THERE.contains(name.toLowerCase(Locale.ROOT)) && !name.equalsIgnoreCase("cookie")) {
        outgoing.header(name, request.getHeader(name));
      }
    }
    return outgoing.build();
  }

  private static BodyPublisher body(HttpServletRequest request) throws IOException {
    var length = request.getContentLengthLong();
    if (length == 0 || length < 0 && request.getHeader("Transfer-Encoding") == null) {
      return BodyPublishers.noBody();
    }
    InputStream content = request.getInputStream();
    var flow = BodyPublishers.ofInputStream(() -> content);
    return length < 0 ? flow : BodyPublishers.fromPublisher(flow, length);
  }

  private static void note(int status, CircuitBreaker breaker, long began) {
    var took = breaker.getCurrentTimestamp() - began;
    TimeUnit unit = breaker.getTimestampUnit();
    if (status >= 500) {
      breaker.onError(took, unit, new IOException("Status " + status));
    } else {
      breaker.onSuccess(took, unit);
    }
  }

  private static void back(HttpResponse<InputStream> answer, HttpServletResponse response)
      throws IOException {
    response.setStatus(answer.statusCode());
    answer
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (BACK.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> response.addHeader(name, value));
              }
            });
    try (var content = answer.body()) {
      content.transferTo(response.getOutputStream());
    }
  }

  @Override
  public void destroy() {
    http.close();
  }
}
