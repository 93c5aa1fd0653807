package jp.otonari.intake.referral;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.otonari.defaults.outbox.Outbox;
import jp.otonari.intake.erasure.PersonErasure;
import jp.otonari.intake.erasure.Shells;
import jp.otonari.intake.person.PersonCard;
import jp.otonari.intake.person.PersonDirectory;
import jp.otonari.intake.vault.Vault;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** All people who were referred and have not answered yet. */
@Component
class Invitees implements PersonDirectory, PersonErasure {

  private final MongoOperations mongo;
  private final Vault vault;
  private final Shells shells;
  private final Outbox outbox;
  private final Clock clock;

  Invitees(MongoOperations mongo, Vault vault, Shells shells, Outbox outbox, Clock clock) {
    this.mongo = mongo;
    this.vault = vault;
    this.shells = shells;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The first who comes with an id stays. */
  void add(Invitee invitee) {
    try {
      mongo.insert(invitee);
    } catch (DuplicateKeyException _) {
      // Told at the same moment.
    }
  }

  Optional<ReferredPerson> person(String branch, String id) {
    return find(branch, id).map(this::reveal);
  }

  /** Of all branches; there are only those of the last weeks. */
  List<Invitee> all() {
    return mongo.find(query(where("branch").ne(null)), Invitee.class);
  }

  @Override
  public boolean holds(String id) {
    return mongo.exists(query(where("_id").is(id)), Invitee.class);
  }

  @Override
  public List<PersonCard> cards(String branch, Collection<String> ids) {
    var wanted = query(where("_id").in(ids).and("branch").is(branch));
    return mongo.find(wanted, Invitee.class).stream().map(this::card).toList();
  }

  /** The data go, with the letter that was written and with what the broker keeps. */
  @Override
  public boolean erase(String branch, String id) {
    for (var found = find(branch, id); found.isPresent(); found = find(branch, id)) {
      if (erase(found.get())) {
        return true;
      }
    }
    return false;
  }

  private boolean erase(Invitee known) {
    var id = known.id();
    var told = new InviteeErased(id, known.version() + 1, LocalDate.now(clock));
    return shells.replace(
        Invitee.class,
        new Shells.Known(known.branch(), id, known.version()),
        known.outbox(),
        branch -> outbox.event(branch, InviteeErased.TOPIC, InviteeErased.TYPE, id, told));
  }

  Optional<Invitee> find(String branch, String id) {
    return Optional.ofNullable(
        mongo.findOne(query(where("_id").is(id).and("branch").is(branch)), Invitee.class));
  }

  private ReferredPerson reveal(Invitee invitee) {
    return vault.open(invitee.id(), invitee.person(), ReferredPerson.class);
  }

  private PersonCard card(Invitee invitee) {
    var person = reveal(invitee);
    return new PersonCard(
        invitee.id(),
        null,
        person.callName(),
        person.callName(),
        person.municipality(),
        person.language());
  }
}
