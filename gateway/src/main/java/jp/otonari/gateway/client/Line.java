package jp.otonari.gateway.client;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.util.List;
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

  /** What a page reads of a problem detail. */
  private record Problem(@Nullable String type, @Nullable List<FieldProblem> errors) {}

  /** The service is there, but in no state to answer. */
  private static final class BrokenException extends RestClientException {
    private static final long serialVersionUID = 1L;

    BrokenException(int status) {
      super("Status " + status);
    }
  }

  /** The same line for changes to what was read as this version: older news is refused. */
  Line expecting(long version) {
    var tag = "\"" + version + "\"";
    return new Line(
        service, http.mutate().defaultHeader(HttpHeaders.IF_MATCH, tag).build(), breaker);
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

  private <T> Answer<T> ask(
      HttpMethod method,
      Caller caller,
      @Nullable Object body,
      ParameterizedTypeReference<T> type,
      String path,
      Object... values) {
    var request =
        http.method(method)
            .uri("/branches/" + caller.branch() + path, values)
            .headers(headers -> headers.setBearerAuth(caller.bearer()));
    if (body != null) {
      request.contentType(MediaType.APPLICATION_JSON).body(body);
    }
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
      var value = answer.bodyTo(type);
      if (value == null) {
        throw new BrokenException(status.value());
      }
      return new Answer.Got<>(value);
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
            problem.errors == null ? List.of() : problem.errors);
  }
}
