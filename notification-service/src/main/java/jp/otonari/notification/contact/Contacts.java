package jp.otonari.notification.contact;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.otonari.defaults.outbox.Outbox;
import jp.otonari.defaults.outbox.PendingEvent;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** The newest contact of each person of the branches served. */
@Component
public class Contacts {

  private static final String ERASED = "erasedAt";

  private final MongoTemplate mongo;

  private final Outbox outbox;

  Contacts(MongoTemplate mongo, Outbox outbox) {
    this.mongo = mongo;
    this.outbox = outbox;
  }

  /** A person is found only in the branch that asks. */
  public Optional<Contact> of(String branch, UUID personId) {
    return Optional.ofNullable(
        mongo.findOne(query(person(branch, personId).and(ERASED).isNull()), Contact.class));
  }

  /** How a letter calls the other one of a pair, also when they have moved since. */
  public Optional<Contact> ofPartner(UUID personId) {
    return Optional.ofNullable(
        mongo.findOne(query(where("id").is(personId).and(ERASED).isNull()), Contact.class));
  }

  /** Whether nothing may be written to or about the person any more, wherever they lived. */
  public boolean isErased(UUID personId) {
    return mongo.exists(query(where("id").is(personId).and(ERASED).ne(null)), ErasedContact.class);
  }

  /** From now on there is no way to reach the person, whatever comes late. Whether there was. */
  public boolean erase(String branch, UUID personId, Instant now) {
    var marker = new ErasedContact(branch, personId, now);
    try {
      return mongo.findAndReplace(
              query(where("id").is(personId).and("asOf").lt(marker.asOf())),
              marker,
              FindAndReplaceOptions.options().upsert(),
              ErasedContact.class,
              mongo.getCollectionName(ErasedContact.class),
              Document.class)
          != null;
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  /** Publishes a word about an erased person, who has no other document to keep it in. */
  public void say(PendingEvent about, UUID erased) {
    mongo.updateFirst(
        query(where("id").is(erased).and(ERASED).ne(null)),
        new Update().push("outbox", about),
        ErasedContact.class);
    outbox.wake(ErasedContact.class, erased);
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

  /** The person has moved: this branch does not write to them any more. */
  void letGo(String branch, UUID personId) {
    mongo.remove(query(person(branch, personId).and(ERASED).isNull()), Contact.class);
  }

  private static Criteria person(String branch, UUID personId) {
    return where("id").is(personId).and("branch").is(branch);
  }
}
