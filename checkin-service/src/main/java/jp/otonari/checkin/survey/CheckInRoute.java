package jp.otonari.checkin.survey;

import java.io.IOException;
import java.util.function.Consumer;
import jp.otonari.checkin.schedule.Cadence;
import jp.otonari.checkin.schedule.Schedule;
import jp.otonari.checkin.schedule.WorkingDays;
import jp.otonari.defaults.inbox.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.messaging.Message;

/**
 * Where check-ins sit on the route: what becomes of a pairing and {@code *.erased} in; {@code
 * checkin.*} and {@code erasure.receipted} out.
 */
@Configuration(proxyBeanMethods = false)
class CheckInRoute {

  @Bean
  Consumer<Message<PairingStarted>> onPairingStarted(Inbox inbox, FollowPairing follow) {
    return inbox.reading(follow::started);
  }

  @Bean
  Consumer<Message<PairingPaused>> onPairingPaused(Inbox inbox, FollowPairing follow) {
    return inbox.reading(follow::paused);
  }

  @Bean
  Consumer<Message<PairingResumed>> onPairingResumed(Inbox inbox, FollowPairing follow) {
    return inbox.reading(follow::resumed);
  }

  @Bean
  Consumer<Message<PairingExtended>> onPairingExtended(Inbox inbox, FollowPairing follow) {
    return inbox.reading(follow::extended);
  }

  @Bean
  Consumer<Message<TeamChanged>> onTeamChanged(Inbox inbox, FollowPairing follow) {
    return inbox.reading(follow::teamChanged);
  }

  @Bean
  Consumer<Message<PairingEnded>> onPairingEnded(Inbox inbox, FollowPairing follow) {
    return inbox.reading(follow::ended);
  }

  @Bean
  Consumer<Message<ResidentErased>> onResidentErased(Inbox inbox, ErasePeople erasePeople) {
    return inbox.reading(erasePeople::ofResident);
  }

  @Bean
  Consumer<Message<VolunteerErased>> onVolunteerErased(Inbox inbox, ErasePeople erasePeople) {
    return inbox.reading(erasePeople::ofVolunteer);
  }

  @Bean
  Schedule schedule(Cadence cadence) throws IOException {
    try (var holidays = new ClassPathResource("data/holidays_jp.tsv").getInputStream()) {
      return new Schedule(cadence, WorkingDays.without(holidays));
    }
  }
}
