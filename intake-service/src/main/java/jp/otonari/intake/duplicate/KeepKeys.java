package jp.otonari.intake.duplicate;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.mapping.event.BeforeSaveCallback;
import org.springframework.stereotype.Component;

/** Puts the {@link BlockingKeys} of a person into every record that is saved, newly made. */
@Component
class KeepKeys implements BeforeSaveCallback<Object> {

  static final String FIELD = "alike";

  private final List<Crowd<?>> crowds;

  KeepKeys(List<Crowd<?>> crowds) {
    this.crowds = crowds;
  }

  @Override
  public Object onBeforeSave(Object stored, Document document, String collection) {
    crowds.stream()
        .flatMap(crowd -> person(crowd, stored).stream())
        .forEach(person -> document.put(FIELD, BlockingKeys.of(person.facts())));
    return stored;
  }

  private static <T> Optional<Person> person(Crowd<T> crowd, Object stored) {
    return Optional.of(stored)
        .filter(crowd.type()::isInstance)
        .map(crowd.type()::cast)
        .map(crowd::person);
  }
}
