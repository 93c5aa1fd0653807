package jp.otonari.gateway.staff;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import jp.otonari.gateway.time.WallTime;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.ott.OneTimeTokenAuthentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Who is signed in, kept in the document store: it outlives a restart, and what an account may do
 * is read anew with each request. A sign-in lasts a working day.
 */
@Component
public class SignIns implements SecurityContextRepository {

  private static final String COOKIE = "otonari-sign-in";
  private static final Duration WORKING_DAY = Duration.ofHours(12);

  private final MongoOperations mongo;
  private final Directory directory;
  private final WallTime time;

  SignIns(MongoOperations mongo, Directory directory, WallTime time) {
    this.mongo = mongo;
    this.directory = directory;
    this.time = time;
  }

  @Override
  @SuppressWarnings("deprecation")
  public SecurityContext loadContext(
      org.springframework.security.web.context.HttpRequestResponseHolder exchange) {
    return find(exchange.getRequest())
        .flatMap(signIn -> directory.find(signIn.account()))
        .<SecurityContext>map(
            member ->
                new SecurityContextImpl(
                    new OneTimeTokenAuthentication(member, member.getAuthorities())))
        .orElseGet(SecurityContextHolder::createEmptyContext);
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    secret(request).ifPresent(old -> mongo.remove(byHash(old), SignIn.class));
    if (context.getAuthentication() instanceof OneTimeTokenAuthentication signedIn
        && signedIn.getPrincipal() instanceof StaffMember member) {
      var secret = Secret.random();
      mongo.insert(new SignIn(secret.hash(), member.id(), time.now().plus(WORKING_DAY)));
      setCookie(secret.value(), WORKING_DAY, request, response);
    } else {
      setCookie("", Duration.ZERO, request, response);
    }
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return find(request).isPresent();
  }

  @Scheduled(fixedDelayString = "1h")
  void forgetExpired() {
    mongo.remove(query(where("until").lt(time.now())), SignIn.class);
  }

  private Optional<SignIn> find(HttpServletRequest request) {
    return secret(request)
        .map(secret -> mongo.findOne(byHash(secret), SignIn.class))
        .filter(signIn -> signIn.until().isAfter(time.now()));
  }

  private static org.springframework.data.mongodb.core.query.Query byHash(Secret secret) {
    return query(where("_id").is(secret.hash()));
  }

  private static Optional<Secret> secret(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
        .map(Cookie::getValue)
        .map(Secret::new);
  }

  private static void setCookie(
      String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
    var cookie =
        ResponseCookie.from(COOKIE, value)
            .path("/")
            .maxAge(age)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
