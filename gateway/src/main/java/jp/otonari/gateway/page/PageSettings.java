package jp.otonari.gateway.page;

import java.util.List;
import jp.otonari.gateway.token.ServiceTokens;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Makes {@link CallerArgument} known. */
@Configuration(proxyBeanMethods = false)
class PageSettings implements WebMvcConfigurer {

  private final ServiceTokens tokens;

  PageSettings(ServiceTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new CallerArgument(tokens));
  }
}
