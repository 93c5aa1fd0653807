package jp.otonari.defaults.problem;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Problem details for every request; a service of pages switches them off. */
@AutoConfiguration(before = WebMvcAutoConfiguration.class)
@ConditionalOnProperty(name = "otonari.problem-details", matchIfMissing = true)
class ProblemDefaults {

  @Bean
  ProblemAdvice problemAdvice() {
    return new ProblemAdvice();
  }
}
