package jp.otonari.matching.round;

import java.util.function.Consumer;
import jp.otonari.defaults.inbox.Inbox;
import jp.otonari.matching.engine.Matchmaker;
import jp.otonari.matching.engine.Places;
import jp.otonari.matching.engine.TeamCandidates;
import jp.otonari.matching.engine.Weights;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/**
 * Where matching sits on the route: {@code resident.registered}, {@code volunteer.cleared} and what
 * changed of them in, {@code pairing.proposed} out.
 */
@Configuration(proxyBeanMethods = false)
class RoundRoute {

  @Bean
  Consumer<Message<ResidentRegistered>> onResidentRegistered(Inbox inbox, Arrivals arrivals) {
    return inbox.reading(arrivals::ofResident);
  }

  @Bean
  Consumer<Message<VolunteerCleared>> onVolunteerCleared(Inbox inbox, Arrivals arrivals) {
    return inbox.reading(arrivals::ofClearedVolunteer);
  }

  @Bean
  Consumer<Message<ResidentRegistered>> onResidentChanged(Inbox inbox, Arrivals arrivals) {
    return inbox.reading(arrivals::ofResident);
  }

  @Bean
  Consumer<Message<VolunteerCleared>> onVolunteerChanged(Inbox inbox, Arrivals arrivals) {
    return inbox.reading(arrivals::ofVolunteer);
  }

  @Bean
  Weights weights(WeightSettings settings) {
    return settings.weights();
  }

  @Bean
  Places places() {
    return Places.ofJapan();
  }

  @Bean
  Matchmaker matchmaker(Places places, Weights weights) {
    return new Matchmaker(places, weights);
  }

  @Bean
  TeamCandidates teamCandidates(Places places, Weights weights) {
    return new TeamCandidates(places, weights);
  }
}
