package jp.otonari.intake.duplicate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Finds those who share a key with a person. A key that many share, such as the telephone of a
 * dormitory, tells too little: it is passed over, and remembered for a while.
 */
@Component
class Lookalikes {

  private static final int MOST = 25;
  private static final int BATCH = 500;

  private final MongoOperations mongo;
  private final Set<String> common = ConcurrentHashMap.newKeySet();

  Lookalikes(MongoOperations mongo) {
    this.mongo = mongo;
  }

  <T> Optional<Person> find(Crowd<T> crowd, String branch, String id) {
    var wanted = query(where("_id").is(id).and("branch").is(branch));
    return Optional.ofNullable(mongo.findOne(wanted, crowd.type())).map(crowd::person);
  }

  <T> List<Person> of(Crowd<T> crowd, Person person) {
    var keys = new HashSet<>(BlockingKeys.of(person.facts()));
    keys.removeIf(key -> common.contains(place(person, key)));
    var found = sharing(crowd, person, keys);
    while (found.size() > MOST) {
      var key = mostCommon(found, keys);
      keys.remove(key);
      common.add(place(person, key));
      found = sharing(crowd, person, keys);
    }
    return found;
  }

  /** What is common may have changed. */
  void forgetCommonKeys() {
    common.clear();
  }

  /** Gives keys to some who were stored before there were any; their version stays. */
  <T> List<Person> giveKeys(Crowd<T> crowd) {
    var wanted = where(KeepKeys.FIELD).exists(false).and("branch").exists(true);
    var without =
        mongo.find(query(wanted).limit(BATCH), crowd.type()).stream().map(crowd::person).toList();
    for (var person : without) {
      mongo.updateFirst(
          query(where("_id").is(person.id()).and(KeepKeys.FIELD).exists(false)),
          new Update().set(KeepKeys.FIELD, BlockingKeys.of(person.facts())),
          mongo.getCollectionName(crowd.type()));
    }
    return without;
  }

  private <T> List<Person> sharing(Crowd<T> crowd, Person person, Collection<String> keys) {
    var others = where("branch").is(person.branch()).and("_id").ne(person.id());
    return mongo
        .find(query(others.and(KeepKeys.FIELD).in(keys)).limit(MOST + 1), crowd.type())
        .stream()
        .map(crowd::person)
        .toList();
  }

  private static String mostCommon(List<Person> found, Set<String> keys) {
    return found.stream()
        .flatMap(other -> BlockingKeys.of(other.facts()).stream())
        .filter(keys::contains)
        .collect(groupingBy(key -> key, summingInt(_ -> 1)))
        .entrySet()
        .stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  private static String place(Person person, String key) {
    return person.branch() + ":" + key;
  }
}
