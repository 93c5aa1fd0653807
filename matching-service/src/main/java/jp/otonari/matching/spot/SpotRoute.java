package jp.otonari.matching.spot;

import java.io.IOException;
import jp.otonari.matching.engine.Places;
import jp.otonari.matching.engine.Visits;
import jp.otonari.matching.engine.Weights;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Where spot help sits on the route: nothing in but requests of the office, spot-help.* out. */
@Configuration(proxyBeanMethods = false)
class SpotRoute {

  @Bean
  Visits visits(Weights weights) {
    return new Visits(Places.ofJapan(), weights);
  }

  @Bean
  OpeningHours openingHours() throws IOException {
    try (var holidays = new ClassPathResource("data/holidays_jp.tsv").getInputStream()) {
      return OpeningHours.without(holidays);
    }
  }
}
