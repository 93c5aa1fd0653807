package jp.otonari.notification;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Turns what happened into letters and sees that each of them goes once. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class NotificationApplication {

  public static void main(String... args) {
    SpringApplication.run(NotificationApplication.class, args);
  }
}
