package jp.otonari.intake.duplicate;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import jp.otonari.intake.duplicate.Likeness.Degree;
import jp.otonari.intake.duplicate.Resemblance.State;
import jp.otonari.intake.person.Role;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Compares a person with those who share a key, and asks the office about who is alike. Nothing is
 * merged here. Looking twice changes nothing.
 */
@Component
class LookForDoubles {

  private final List<Crowd<?>> crowds;
  private final Lookalikes lookalikes;
  private final Resemblances resemblances;
  private final Clock clock;

  LookForDoubles(
      List<Crowd<?>> crowds, Lookalikes lookalikes, Resemblances resemblances, Clock clock) {
    this.crowds = crowds;
    this.lookalikes = lookalikes;
    this.resemblances = resemblances;
    this.clock = clock;
  }

  /** After a person was registered, imported or changed. */
  void around(String branch, Role role, String id) {
    for (var crowd : crowds) {
      if (crowd.role() == role) {
        lookalikes.find(crowd, branch, id).ifPresent(person -> compare(crowd, person));
      }
    }
  }

  /** Those who were stored before there were keys. */
  @Scheduled(fixedDelayString = "${otonari.duplicates.sweep:10m}", initialDelayString = "45s")
  void sweep() {
    lookalikes.forgetCommonKeys();
    crowds.forEach(this::sweep);
  }

  private <T> void sweep(Crowd<T> crowd) {
    for (var given = lookalikes.giveKeys(crowd);
        !given.isEmpty();
        given = lookalikes.giveKeys(crowd)) {
      given.forEach(person -> compare(crowd, person));
    }
  }

  private <T> void compare(Crowd<T> crowd, Person person) {
    var compared = new HashSet<String>();
    for (var other : lookalikes.of(crowd, person)) {
      compared.add(other.id());
      compare(crowd, person, other);
    }
    for (var known : resemblances.of(person.id())) {
      var id = known.otherThan(person.id());
      if (known.state() == State.OPEN && compared.add(id)) {
        lookalikes
            .find(crowd, person.branch(), id)
            .ifPresentOrElse(
                other -> compare(crowd, person, other), () -> resemblances.drop(known));
      }
    }
  }

  private void compare(Crowd<?> crowd, Person person, Person other) {
    var likeness = Comparison.of(person.facts(), other.facts());
    var id = Resemblance.id(person.id(), other.id());
    if (likeness.degree() == Degree.UNLIKELY) {
      resemblances
          .find(person.branch(), id)
          .filter(known -> known.state() == State.OPEN)
          .ifPresent(resemblances::drop);
      return;
    }
    var found =
        Resemblance.found(
            person.branch(), crowd.role(), person.id(), other.id(), likeness, clock.instant());
    resemblances.keep(found, likeness);
  }
}
