package jp.otonari.gateway.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

/** Other systems come with a bearer token; the services look at what it allows. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

  /** Only intake can look at a partner's key; what cannot be one goes no further. */
  @Bean
  @Order(0)
  SecurityFilterChain partnerApi(HttpSecurity http, JsonMapper json) {
    var refusals = new ApiRefusals(json);
    return http.securityMatcher("/api/partner/**")
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                    .permitAll()
                    .requestMatchers(ApiSecurity::bearsKey)
                    .permitAll()
                    .anyRequest()
                    .denyAll())
        .exceptionHandling(failures -> failures.authenticationEntryPoint(refusals))
        .build();
  }

  private static boolean bearsKey(HttpServletRequest request) {
    var bearer = request.getHeader(HttpHeaders.AUTHORIZATION);
    return bearer != null && bearer.startsWith("Bearer otk_");
  }

  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http, JsonMapper json) {
    var refusals = new ApiRefusals(json);
    return http.securityMatcher("/api/**")
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .oauth2ResourceServer(server -> server.authenticationEntryPoint(refusals).jwt(jwt -> {}))
        .exceptionHandling(failures -> failures.authenticationEntryPoint(refusals))
        .build();
  }
}
