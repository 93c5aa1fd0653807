package jp.otonari.gateway.client;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.URI;
import org.springframework.stereotype.Component;

/** Where a service is and whether calls to it make sense now, for calls passed on unread. */
@Component
public class Directions {

  private final ServiceSettings where;
  private final CircuitBreakerRegistry breakers;

  Directions(ServiceSettings where, CircuitBreakerRegistry breakers) {
    this.where = where;
    this.breakers = breakers;
  }

  public URI to(Service service) {
    return where.of(service);
  }

  /** The same breaker that the pages hang on. */
  public CircuitBreaker breaker(Service service) {
    return breakers.circuitBreaker(service.slug());
  }
}
