package jp.otonari.intake.mydata;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import jp.otonari.defaults.outbox.Outbox;
import jp.otonari.intake.person.People;
import jp.otonari.intake.person.PersonCard;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Sees to it that everybody with this mail address gets the link to their own data. */
@Component
@EnableConfigurationProperties(MyDataSettings.class)
class AskForMyData {

  private final People people;
  private final MyDataRequests requests;
  private final MyDataSettings settings;
  private final Outbox outbox;
  private final Clock clock;

  AskForMyData(
      People people, MyDataRequests requests, MyDataSettings settings, Outbox outbox, Clock clock) {
    this.people = people;
    this.requests = requests;
    this.settings = settings;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Whether there was anybody is told to nobody. */
  void ask(String branch, String mail) {
    people.withMail(branch, mail).forEach(person -> ask(branch, person));
  }

  /** Whoever is only invited has the invitation's own page. */
  private void ask(String branch, PersonCard person) {
    if (person.role() != null) {
      ask(branch, person.personId(), MyDataRequested.topic(person.role()));
    }
  }

  private void ask(String branch, String id, String topic) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var event = outbox.event(branch, topic, MyDataRequested.TYPE, id, new MyDataRequested(id));
    requests.ask(branch, id, now, now.minus(settings.rest()), event);
  }
}
