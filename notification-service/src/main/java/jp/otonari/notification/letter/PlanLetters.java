package jp.otonari.notification.letter;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import jp.otonari.defaults.inbox.Received;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Plans the letters that an event asks for. */
@Component
class PlanLetters {

  private final Letters letters;

  private final ApplicationEventPublisher told;

  private final Clock clock;

  PlanLetters(Letters letters, ApplicationEventPublisher told, Clock clock) {
    this.letters = letters;
    this.told = told;
    this.clock = clock;
  }

  <E> Consumer<Received<E>> by(Function<E, List<Told>> rule, String eventType) {
    return event -> plan(event, rule.apply(event.data()), eventType);
  }

  void plan(Received<?> event, List<Told> asked, String eventType) {
    plan(event.branch(), event.eventId(), asked, eventType);
  }

  void plan(String branch, String eventId, List<Told> asked, String eventType) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    for (var letter : asked) {
      letters.plan(Letter.planned(branch, letter, eventId, eventType, now));
    }
    told.publishEvent(new LettersPlanned());
  }
}
