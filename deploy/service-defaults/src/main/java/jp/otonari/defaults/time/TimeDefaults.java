package jp.otonari.defaults.time;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The one clock of a service. All programme dates are Japan dates. */
@AutoConfiguration(before = DataMongoAutoConfiguration.class)
@EnableScheduling
class TimeDefaults {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  @Bean
  MongoCustomConversions storedDates() {
    return StoredDates.asText();
  }

  @Bean
  @ConditionalOnMissingBean
  Clock clock(Environment environment) {
    var japan = Clock.system(JAPAN);
    var file = environment.getProperty("otonari.clock.file", "");
    return file.isBlank() ? japan : new MovedClock(japan, Path.of(file));
  }
}
