package jp.otonari.gateway;

import static jp.otonari.gateway.People.HANAKO;
import static jp.otonari.gateway.People.OLENA;
import static jp.otonari.gateway.People.PAIR;
import static jp.otonari.gateway.People.page;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import jp.otonari.gateway.Stub.Reply;
import jp.otonari.gateway.staff.OneTimeLinks;
import jp.otonari.testing.Mailbox;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The gateway with four services behind it that say what a test wants; one context for all. */
@ServiceTest
@Import(WithServices.Time.class)
abstract class WithServices {

  static final String ADMINISTRATOR = "admin@otonari.example";

  static final Path LINK_FILE = Path.of("target", "sign-in-link").toAbsolutePath();

  static final Stub INTAKE = new Stub();
  static final Stub MATCHING = new Stub();
  static final Stub CHECKIN = new Stub();
  static final Stub NOTIFICATION = new Stub();

  final DraftStore drafts = new DraftStore();

  @Autowired OneTimeLinks links;
  @Autowired CircuitBreakerRegistry breakers;
  @Autowired Tokens tokens;
  @Autowired MovableClock clock;
  @Autowired Mailbox mailbox;
  @Autowired ServiceClient http;
  @Autowired WallClock wall;

  @LocalServerPort int port;

  @DynamicPropertySource
  static void services(DynamicPropertyRegistry settings) {
    settings.add("otonari.services.intake", INTAKE::url);
    settings.add("otonari.services.matching", MATCHING::url);
    settings.add("otonari.services.checkin", CHECKIN::url);
    settings.add("otonari.services.notification", NOTIFICATION::url);
    settings.add("otonari.sign-in-link-file", LINK_FILE::toString);
  }

  /** The real time, which a test may move. */
  static final class WallClock implements io.micrometer.core.instrument.Clock {

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    void advance(Duration time) {
      ahead.updateAndGet(before -> before.plus(time));
    }

    @Override
    public long wallTime() {
      return SYSTEM.wallTime() + ahead.get().toMillis();
    }

    @Override
    public long monotonicTime() {
      return SYSTEM.monotonicTime();
    }
  }

  /** Puts the movable time in the place of the real one. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Time {

    @Bean
    @Primary
    WallClock wallClock() {
      return new WallClock();
    }
  }

  @BeforeEach
  void everythingIsWell() {
    List.of(INTAKE, MATCHING, CHECKIN, NOTIFICATION).forEach(Stub::forget);
    breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
    clock.reset();
    INTAKE.on("GET /branches/[a-z]+/residents", page(OLENA));
    INTAKE.on("GET /branches/[a-z]+/residents/" + People.OLENA_ID, OLENA);
    INTAKE.on("GET /branches/[a-z]+/volunteers", page(HANAKO));
    INTAKE.on("GET /branches/[a-z]+/volunteers/clearances-ending", page());
    INTAKE.on("GET /branches/[a-z]+/volunteers/" + People.HANAKO_ID, HANAKO);
    INTAKE.on("GET /branches/[a-z]+/municipalities", People::municipalities);
    INTAKE.on("POST /branches/[a-z]+/people", People.cards());
    INTAKE.on("PUT /branches/[a-z]+/(residents|volunteers)/.*", Map.of("version", 1));
    INTAKE.on("POST /branches/[a-z]+/(residents|volunteers)/check", _ -> Reply.done());
    drafts.keptBy(INTAKE);
    MATCHING.on("GET /branches/[a-z]+/proposals", page());
    MATCHING.on("GET /branches/[a-z]+/pairings", page(People.pair("ACTIVE")));
    MATCHING.on("GET /branches/[a-z]+/(proposals|pairings)/" + PAIR, People.pair("ACTIVE"));
    MATCHING.on("GET /branches/[a-z]+/waiting", page());
    CHECKIN.on("GET /branches/[a-z]+/checkins", page());
    CHECKIN.on("GET /branches/[a-z]+/checkins/summary", People.summary());
    NOTIFICATION.on("GET /branches/[a-z]+/letters", page());
  }

  Browser visitor(@Nullable String acceptLanguage) {
    return new Browser("http://127.0.0.1:" + port, acceptLanguage);
  }

  /** Somebody who has just signed in. */
  Browser staff(String mail) {
    var browser = visitor("en");
    var age = Duration.ofMinutes(5);
    var token = links.generate(new GenerateOneTimeTokenRequest(mail, age)).getTokenValue();
    browser.open("/sign-in/one-time?token=" + token);
    browser.send("/sign-in/one-time", "token", token);
    return browser;
  }

  /** A coordinator of one branch, whom the administrator has just added. */
  Browser coordinator(String mail, String branch) {
    var administrator = staff(ADMINISTRATOR);
    administrator.open("/staff");
    administrator.send("/staff", "mail", mail, "branches", branch, "coordinator", "true");
    return staff(mail);
  }
}
