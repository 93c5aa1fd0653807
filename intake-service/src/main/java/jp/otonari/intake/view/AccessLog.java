package jp.otonari.intake.view;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.otonari.intake.person.FormerBranches;
import jp.otonari.intake.search.Found;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Notes who sees whose record. A look that cannot be noted is not granted: the store's no goes on.
 */
@Component
public class AccessLog {

  private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "at");

  private final MongoOperations mongo;
  private final FormerBranches former;
  private final Clock clock;

  AccessLog(MongoOperations mongo, FormerBranches former, Clock clock) {
    this.mongo = mongo;
    this.former = former;
    this.clock = clock;
  }

  /** Call it before the record is shown. */
  public void note(String branch, String personId, String by, Seen what) {
    mongo.insert(view(branch, personId, by, what));
  }

  /** The same for all persons of a file. */
  public void noteAll(String branch, Collection<String> personIds, String by, Seen what) {
    mongo.insertAll(personIds.stream().map(id -> view(branch, id, by, what)).toList());
  }

  /** In this branch. */
  Found<View> of(String branch, String personId, int page, int size) {
    return of(List.of(branch), personId, page, size);
  }

  /** Also in the branches from which the person has moved. */
  Found<View> everywhere(String branch, String personId, int page, int size) {
    var branches = Stream.concat(former.of(personId).stream(), Stream.of(branch)).toList();
    return of(branches, personId, page, size);
  }

  private Found<View> of(List<String> branches, String personId, int page, int size) {
    var wanted = Query.query(Criteria.where("branch").in(branches).and("personId").is(personId));
    var total = mongo.count(wanted, View.class);
    var shown = wanted.with(NEWEST_FIRST).skip((long) page * size).limit(size);
    return new Found<>(mongo.find(shown, View.class), total);
  }

  /** Looks of long ago tell nobody anything any more. */
  public void forgetBefore(ZonedDateTime time) {
    mongo.remove(Query.query(Criteria.where("at").lt(time.toInstant())), View.class);
  }

  private View view(String branch, String personId, String by, Seen what) {
    return new View(UUID.randomUUID().toString(), branch, personId, by, clock.instant(), what);
  }
}
