package jp.otonari.notification.contact;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** The newest contact of each person of the branches served. */
@Component
public class Contacts {

  private final MongoTemplate mongo;

  Contacts(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /** A person is found only in the branch that asks. */
  public Optional<Contact> of(String branch, UUID personId) {
    return Optional.ofNullable(
        mongo.findOne(query(where("id").is(personId).and("branch").is(branch)), Contact.class));
  }

  /** Keeps the contact unless the same or a newer one is known: events may come late or twice. */
  void keep(Contact contact) {
    try {
      mongo.findAndReplace(
          query(where("id").is(contact.id()).and("asOf").lt(contact.asOf())),
          contact,
          FindAndReplaceOptions.options().upsert());
    } catch (DuplicateKeyException _) {
      // What is known is as new: nothing to keep.
    }
  }
}
