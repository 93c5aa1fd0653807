package jp.otonari.matching.departure;

import java.util.function.Consumer;
import jp.otonari.defaults.inbox.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/**
 * Where leaving sits on the route: {@code *.withdrawn}, {@code volunteer.paused} and {@code
 * *.erased} in; {@code proposal.withdrawn}, {@code pairing.ended} and {@code erasure.receipted}
 * out.
 */
@Configuration(proxyBeanMethods = false)
class DepartureRoute {

  @Bean
  Consumer<Message<ResidentWithdrawn>> onResidentWithdrawn(Inbox inbox, Departures departures) {
    return inbox.reading(departures::ofResident);
  }

  @Bean
  Consumer<Message<VolunteerWithdrawn>> onVolunteerWithdrawn(Inbox inbox, Departures departures) {
    return inbox.reading(departures::ofVolunteer);
  }

  @Bean
  Consumer<Message<VolunteerPaused>> onVolunteerPaused(Inbox inbox, Departures departures) {
    return inbox.reading(departures::forAWhile);
  }

  @Bean
  Consumer<Message<ResidentErased>> onResidentErased(Inbox inbox, Erasing erasing) {
    return inbox.reading(erasing::ofResident);
  }

  @Bean
  Consumer<Message<VolunteerErased>> onVolunteerErased(Inbox inbox, Erasing erasing) {
    return inbox.reading(erasing::ofVolunteer);
  }
}
