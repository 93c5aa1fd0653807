package jp.otonari.gateway.client;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.otonari.defaults.problem.FieldProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;
import org.springframework.web.client.RestClientException;

/**
 * The line to one service. A broken answer counts as silence; when silence becomes the rule, the
 * circuit breaker answers in its place, so that pages stay quick.
 */
record Line(Service service, RestClient http, CircuitBreaker breaker) {

  private static final List<String> PASSED =
      List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.CACHE_CONTROL);

  /**
   * What a page reads of a problem detail.
   *
   * @param rules hard rules that keep two people apart
   */
  private record Problem(
      @Nullable String type, @Nullable List<FieldProblem> errors, @Nullable List<String> rules) {

    List<FieldProblem> all() {
      var broken = rules == null ? List.<String>of() : rules;
      return Stream.concat(
              errors == null ? Stream.of() : errors.stream(),
              broken.stream().map(rule -> new FieldProblem("rules", rule)))
          .toList();
    }
  }

  /** It was done. */
  record Done() {}

  /** The service is there, but in no state to answer. */
  private static final class BrokenException extends RestClientException {
    private static final long serialVersionUID = 1L;

    BrokenException(int status) {
      super("Status " + status);
    }
  }

  /** The same line for changes to what was read as this version: older news is refused. */
  Line expecting(long version) {
    return with(HttpHeaders.IF_MATCH, "\"" + version + "\"");
  }

  /** The same line for something that is wanted once, however often it is asked for. */
  Line once(UUID key) {
    return with("Idempotency-Key", key.toString());
  }

  private Line with(String header, String value) {
    return new Line(service, http.mutate().defaultHeader(header, value).build(), breaker);
  }

  <T> Answer<T> get(
      Caller caller, ParameterizedTypeReference<T> type, String path, Object... values) {
    return ask(HttpMethod.GET, caller, null, type, path, values);
  }

  <T> Answer<T> post(
      Caller caller,
      Object body,
      ParameterizedTypeReference<T> type,
      String path,
      Object... values) {
    return ask(HttpMethod.POST, caller, body, type, path, values);
  }

  <T> Answer<T> put(
      Caller caller,
      Object body,
      ParameterizedTypeReference<T> type,
      String path,
      Object... values) {
    return ask(HttpMethod.PUT, caller, body, type, path, values);
  }

  /** For a request that has nothing to answer but that it was done. */
  Answer<Done> tell(
      HttpMethod method, Caller caller, @Nullable Object body, String path, Object... values) {
    return ask(method, caller, body, ParameterizedTypeReference.forType(Done.class), path, values);
  }

  <T> Answer<T> delete(
      Caller caller, ParameterizedTypeReference<T> type, String path, Object... values) {
    return ask(HttpMethod.DELETE, caller, null, type, path, values);
  }

  /**
   * @param key the same for a file that is sent again
   */
  <T> Answer<T> upload(
      Caller caller,
      byte[] file,
      String key,
      ParameterizedTypeReference<T> type,
      String path,
      Object... values) {
    var request =
        request(HttpMethod.POST, caller, path, values)
            .header("Idempotency-Key", key)
            .contentType(MediaType.APPLICATION_OCTET_STREAM)
            .body(file);
    return ask(request, type);
  }

  /** Hands a file on as it flows; nothing is held. */
  Answer<Boolean> download(Caller caller, Receiver receiver, String path, Object... values) {
    var request = request(HttpMethod.GET, caller, path, values);
    try {
      return breaker.executeSupplier(
          () ->
              request.exchangeForRequiredValue(
                  (_, answer) -> {
                    if (answer.getStatusCode().is2xxSuccessful()) {
                      receiver.receive(answer.getHeaders(), answer.getBody());
                      return new Answer.Got<>(true);
                    }
                    return read(answer, new ParameterizedTypeReference<>() {});
                  }));
    } catch (CallNotPermittedException | RestClientException _) {
      return new Answer.Down<>(service);
    }
  }

  /** Where a file that flows in goes. */
  @FunctionalInterface
  interface Receiver {
    void receive(HttpHeaders headers, InputStream content) throws IOException;

    /** On to the browser, with its name and what it is. */
    static Receiver browser(HttpServletResponse response) {
      return (headers, content) -> {
        for (var name : PASSED) {
          var value = headers.getFirst(name);
          if (value != null) {
            response.setHeader(name, value);
          }
        }
        content.transferTo(response.getOutputStream());
      };
    }
  }

  private <T> Answer<T> ask(
      HttpMethod method,
      Caller caller,
      @Nullable Object body,
      ParameterizedTypeReference<T> type,
      String path,
      Object... values) {
    var request = request(method, caller, path, values);
    if (body != null) {
      request.contentType(MediaType.APPLICATION_JSON).body(body);
    }
    return ask(request, type);
  }

  private RestClient.RequestBodySpec request(
      HttpMethod method, Caller caller, String path, Object... values) {
    return http.method(method)
        .uri("/branches/" + caller.branch() + path, values)
        .headers(headers -> headers.setBearerAuth(caller.bearer()))
        .headers(headers -> caller.headers().forEach(headers::set));
  }

  private <T> Answer<T> ask(
      RestClient.RequestHeadersSpec<?> request, ParameterizedTypeReference<T> type) {
    try {
      return breaker.executeSupplier(
          () -> request.exchangeForRequiredValue((_, answer) -> read(answer, type)));
    } catch (CallNotPermittedException | RestClientException _) {
      return new Answer.Down<>(service);
    }
  }

  private static <T> Answer<T> read(
      ConvertibleClientHttpResponse answer, ParameterizedTypeReference<T> type) throws IOException {
    var status = answer.getStatusCode();
    if (status.is2xxSuccessful()) {
      return new Answer.Got<>(value(answer, type));
    }
    if (status.is5xxServerError()) {
      throw new BrokenException(status.value());
    }
    var problem = answer.bodyTo(Problem.class);
    return problem == null || problem.type == null
        ? new Answer.Refused<>(status.value(), "unknown", List.of())
        : new Answer.Refused<>(
            status.value(),
            problem.type.substring(problem.type.lastIndexOf(':') + 1),
            problem.all());
  }

  @SuppressWarnings("unchecked")
  private static <T> T value(
      ConvertibleClientHttpResponse answer, ParameterizedTypeReference<T> type) throws IOException {
    if (type.getType() == Done.class) {
      return (T) new Done();
    }
    var value = answer.bodyTo(type);
    if (value == null) {
      throw new BrokenException(answer.getStatusCode().value());
    }
    return value;
  }
}
