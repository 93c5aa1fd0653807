package jp.otonari.intake.partner;

import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A partner's system that has gone wild gets 429, and nobody else notices. */
@Configuration(proxyBeanMethods = false)
class PartnerLimit implements WebMvcConfigurer, HandlerInterceptor {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final RateLimiterRegistry limits;

  PartnerLimit(PartnerSettings settings) {
    this.limits =
        RateLimiterRegistry.of(
            RateLimiterConfig.custom()
                .limitForPeriod(settings.callsPerMinute())
                .limitRefreshPeriod(MINUTE)
                .timeoutDuration(Duration.ZERO)
                .build());
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var caller = SecurityContextHolder.getContext().getAuthentication();
    if (caller != null && isPartner(caller) && !mayCall(caller.getName())) {
      var tooMany = new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS);
      tooMany.getHeaders().set("Retry-After", Long.toString(MINUTE.toSeconds()));
      throw tooMany;
    }
    return true;
  }

  private boolean mayCall(String partner) {
    return limits.rateLimiter(partner).acquirePermission();
  }

  private static boolean isPartner(Authentication caller) {
    return caller.getAuthorities().stream()
        .anyMatch(one -> "SCOPE_partner".equals(one.getAuthority()));
  }
}
