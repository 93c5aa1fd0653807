package jp.otonari.gateway.security;

import jakarta.servlet.DispatcherType;
import jp.otonari.gateway.staff.LinkAsked;
import jp.otonari.gateway.staff.OneTimeLinks;
import jp.otonari.gateway.staff.SignIns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.ott.OneTimeTokenLoginConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/**
 * Who may see which page. There is no servlet session: who is signed in is kept by {@link SignIns},
 * the protection against forged forms in a cookie, so that visitors leave nothing behind.
 */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

  @Bean
  @Order(2)
  SecurityFilterChain pages(
      HttpSecurity http, SignIns signIns, OneTimeLinks links, LinkAsked linkAsked) {
    return http.securityContext(context -> context.securityContextRepository(signIns))
        .requestCache(cache -> cache.requestCache(new WayBack()))
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(PageSecurity::forgedForms)
        .headers(BrowserRules::apply)
        .authorizeHttpRequests(PageSecurity::whoMayGoWhere)
        .oneTimeTokenLogin(login -> signIn(login, links, linkAsked))
        .exceptionHandling(failures -> failures.authenticationEntryPoint(new ToSignIn("/sign-in")))
        .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in"))
        .build();
  }

  private static void whoMayGoWhere(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests
        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
        .permitAll()
        .requestMatchers("/b/{branch}/**")
        .access(new WorksInBranch())
        .requestMatchers("/b", "/staff/**")
        .authenticated()
        .requestMatchers("/actuator/health/**", "/actuator/prometheus")
        .permitAll()
        .requestMatchers("/actuator/**")
        .denyAll()
        .anyRequest()
        .permitAll();
  }

  /**
   * The token of a mail link, in the address or the form, is itself a secret that no other site can
   * know.
   */
  private static void forgedForms(CsrfConfigurer<HttpSecurity> csrf) {
    var cookie = new CookieCsrfTokenRepository();
    cookie.setCookieCustomizer(settings -> settings.sameSite("Lax"));
    csrf.csrfTokenRepository(cookie).ignoringRequestMatchers("/l/*", "/*/residents/new/invited");
  }

  private static void signIn(
      OneTimeTokenLoginConfigurer<HttpSecurity> login, OneTimeLinks links, LinkAsked asked) {
    login
        .loginPage("/sign-in")
        .loginProcessingUrl("/sign-in/one-time")
        .tokenGeneratingUrl("/sign-in/link")
        .showDefaultSubmitPage(false)
        .generateRequestResolver(asked)
        .tokenGenerationSuccessHandler(asked)
        .tokenService(links)
        .defaultSuccessUrl("/b")
        .failureUrl("/sign-in?expired=true");
  }
}
