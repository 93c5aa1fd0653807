package jp.otonari.gateway.client;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** The lines to the four services. */
@Configuration(proxyBeanMethods = false)
class Lines {

  private final RestClient.Builder http;
  private final ServiceSettings where;
  private final CircuitBreakerRegistry breakers =
      CircuitBreakerRegistry.of(
          CircuitBreakerConfig.custom()
              .slidingWindowSize(10)
              .minimumNumberOfCalls(4)
              .failureRateThreshold(50)
              .waitDurationInOpenState(Duration.ofSeconds(2))
              .permittedNumberOfCallsInHalfOpenState(2)
              .build());

  Lines(RestClient.Builder http, ServiceSettings where) {
    this.http = http;
    this.where = where;
  }

  @Bean
  CircuitBreakerRegistry breakers() {
    return breakers;
  }

  @Bean
  Intake intake() {
    return new Intake(line(Service.INTAKE));
  }

  @Bean
  Fees fees() {
    return new Fees(line(Service.INTAKE));
  }

  @Bean
  Leaks leaks() {
    return new Leaks(line(Service.INTAKE));
  }

  @Bean
  Partners partners() {
    return new Partners(line(Service.INTAKE));
  }

  @Bean
  Invitations invitations() {
    return new Invitations(line(Service.INTAKE));
  }

  @Bean
  Duplicates duplicates() {
    return new Duplicates(line(Service.INTAKE));
  }

  @Bean
  Moves moves() {
    return new Moves(line(Service.INTAKE));
  }

  @Bean
  OwnData ownData() {
    return new OwnData(line(Service.INTAKE));
  }

  @Bean
  Erasures erasures() {
    return new Erasures(line(Service.INTAKE));
  }

  @Bean
  Retention retention() {
    return new Retention(line(Service.INTAKE));
  }

  @Bean
  Spreadsheets spreadsheets() {
    return new Spreadsheets(line(Service.INTAKE));
  }

  @Bean
  Matching matching() {
    return new Matching(line(Service.MATCHING));
  }

  @Bean
  PairLife pairLife() {
    return new PairLife(line(Service.MATCHING));
  }

  @Bean
  Teams teams() {
    return new Teams(line(Service.MATCHING));
  }

  @Bean
  Rounds rounds() {
    return new Rounds(line(Service.MATCHING));
  }

  @Bean
  Overrides overrides() {
    return new Overrides(line(Service.MATCHING));
  }

  @Bean
  SpotHelps spotHelps() {
    return new SpotHelps(line(Service.MATCHING));
  }

  @Bean
  Checkins checkins() {
    return new Checkins(line(Service.CHECKIN));
  }

  @Bean
  Letters letters() {
    return new Letters(line(Service.NOTIFICATION));
  }

  /** All lines to one service share its circuit breaker. */
  private Line line(Service service) {
    return new Line(
        service,
        http.clone().baseUrl(where.of(service)).build(),
        breakers.circuitBreaker(service.slug()));
  }
}
