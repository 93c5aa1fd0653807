package jp.otonari.gateway.language;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts our choice of language and our texts in the places where Spring looks for them. */
@Configuration(proxyBeanMethods = false)
class LanguageSettings implements WebMvcConfigurer {

  private final LanguageChoice choice = new LanguageChoice();

  @Bean
  LocaleResolver localeResolver() {
    return choice;
  }

  @Bean
  Texts messageSource() {
    return new Texts();
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(choice);
  }
}
