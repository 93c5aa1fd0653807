package jp.otonari.intake.leak;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.otonari.intake.leak.LeakView.Before;
import jp.otonari.intake.leak.LeakView.Event;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows leaks as they stand today. */
@Component
class LeakViews {

  private final Words words;
  private final Clock clock;

  LeakViews(Words words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  /** Without what was written. */
  LeakView brief(Leak leak) {
    return view(leak, null, null);
  }

  LeakView whole(Leak leak) {
    var history = leak.history().stream().map(step -> event(leak.id(), step)).toList();
    return view(leak, words.open(leak.id(), leak.facts().what()), history);
  }

  private LeakView view(Leak leak, @Nullable String what, @Nullable List<Event> history) {
    var facts = leak.facts();
    return new LeakView(
        leak.id(),
        leak.version(),
        leak.state(),
        facts.noticedOn(),
        what,
        facts.kinds(),
        facts.people(),
        facts.personIds(),
        facts.sensitive(),
        facts.malicious(),
        facts.grounds(),
        leak.clocks(LocalDate.now(clock)),
        leak.marks(),
        leak.owed(),
        history);
  }

  private Event event(String leak, Step step) {
    return new Event(
        step.kind(),
        step.at(),
        step.by(),
        step.duty(),
        step.on(),
        words.openIfAny(leak, step.note()),
        step.before() == null ? null : before(leak, step.before()));
  }

  private Before before(String leak, Facts facts) {
    return new Before(
        facts.noticedOn(),
        words.open(leak, facts.what()),
        facts.kinds(),
        facts.people(),
        facts.sensitive(),
        facts.malicious());
  }
}
