package jp.otonari.matching;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the matching service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MatchingApplication {

  public static void main(String... args) {
    SpringApplication.run(MatchingApplication.class, args);
  }
}
