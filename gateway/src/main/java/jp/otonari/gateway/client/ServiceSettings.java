package jp.otonari.gateway.client;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the services are. */
@ConfigurationProperties("otonari.services")
record ServiceSettings(URI intake, URI matching, URI checkin, URI notification) {

  URI of(Service service) {
    return switch (service) {
      case INTAKE -> intake;
      case MATCHING -> matching;
      case CHECKIN -> checkin;
      case NOTIFICATION -> notification;
    };
  }
}
