package jp.otonari.checkin;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service that plans check-ins and takes their answers. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CheckinApplication {

  public static void main(String... args) {
    SpringApplication.run(CheckinApplication.class, args);
  }
}
