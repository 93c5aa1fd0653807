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

  @Bean
  CircuitBreakerRegistry breakers() {
    return CircuitBreakerRegistry.of(
        CircuitBreakerConfig.custom()
            .slidingWindowSize(10)
            .minimumNumberOfCalls(4)
            .failureRateThreshold(50)
            .waitDurationInOpenState(Duration.ofSeconds(2))
            .permittedNumberOfCallsInHalfOpenState(2)
            .build());
  }

  @Bean
  Intake intake(RestClient.Builder http, ServiceSettings where, CircuitBreakerRegistry breakers) {
    return new Intake(line(Service.INTAKE, http, where, breakers));
  }

  @Bean
  Fees fees(RestClient.Builder http, ServiceSettings where, CircuitBreakerRegistry breakers) {
    return new Fees(line(Service.INTAKE, http, where, breakers));
  }

  @Bean
  Leaks leaks(RestClient.Builder http, ServiceSettings where, CircuitBreakerRegistry breakers) {
    return new Leaks(line(Service.INTAKE, http, where, breakers));
  }

  @Bean
  Partners partners(
      RestClient.Builder http, ServiceSettings where, CircuitBreakerRegistry breakers) {
    return new Partners(line(Service.INTAKE, http, where, breakers));
  }

  @Bean
  Invitations invitations(
      RestClient.Builder http, ServiceSettings where, CircuitBreakerRegistry breakers) {
    return new Invitations(line(Service.INTAKE, http, where, breakers));
  }

  @Bean
  Duplicates duplicates(
      RestClient.Builder http, ServiceSettings where, CircuitBreakerRegistry breakers) {
    return new Duplicates(line(Service.INTAKE, http, where, breakers));
  }

  @Bean
  OwnData ownData(RestClient.Builder http, ServiceSettings where, CircuitBreakerRegistry breakers) {
    return new OwnData(line(Service.INTAKE, http, where, breakers));
  }

  @Bean
  Erasures erasures(
      RestClient.Builder http, ServiceSettings where, CircuitBreakerRegistry breakers) {
    return new Erasures(line(Service.INTAKE, http, where, breakers));
  }

  @Bean
  Retention retention(
      RestClient.Builder http, ServiceSettings where, CircuitBreakerRegistry breakers) {
    return new Retention(line(Service.INTAKE, http, where, breakers));
  }

  @Bean
  Spreadsheets spreadsheets(
      RestClient.Builder http, ServiceSettings where, CircuitBreakerRegistry breakers) {
    return new Spreadsheets(line(Service.INTAKE, http, where, breakers));
  }

  @Bean
  Matching matching(
      RestClient.Builder http, ServiceSettings where, CircuitBreakerRegistry breakers) {
    return new Matching(line(Service.MATCHING, http, where, breakers));
  }

  @Bean
  Checkins checkins(
      RestClient.Builder http, ServiceSettings where, CircuitBreakerRegistry breakers) {
    return new Checkins(line(Service.CHECKIN, http, where, breakers));
  }

  @Bean
  Letters letters(RestClient.Builder http, ServiceSettings where, CircuitBreakerRegistry breakers) {
    return new Letters(line(Service.NOTIFICATION, http, where, breakers));
  }

  private static Line line(
      Service service,
      RestClient.Builder http,
      ServiceSettings where,
      CircuitBreakerRegistry breakers) {
    return new Line(
        service, http.baseUrl(where.of(service)).build(), breakers.circuitBreaker(service.slug()));
  }
}
