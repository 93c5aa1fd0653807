package jp.otonari.intake.referral;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import jp.otonari.intake.search.Found;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** All referrals of the branches that we serve. */
@Component
class Referrals {

  private static final Sort NEWEST_FIRST =
      Sort.by(Sort.Order.desc("receivedAt"), Sort.Order.asc("_id"));

  private final MongoOperations mongo;

  Referrals(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Whether it is new. */
  boolean add(Referral referral) {
    try {
      mongo.insert(referral);
      return true;
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  Optional<Referral> find(String branch, String id) {
    return find(where("_id").is(id), branch).stream().findFirst();
  }

  /**
   * Those of a resident, or the one that stands for the person. A referral stays in the branch of
   * its partner, also when the person moves.
   */
  List<Referral> about(String person) {
    var either =
        new Criteria().orOperator(where("_id").is(person), where("residentIds").is(person));
    return mongo.find(query(either), Referral.class);
  }

  /** As it is after the change, which is made to what others have made of it meanwhile. */
  Optional<Referral> change(String branch, String id, UnaryOperator<Referral> change) {
    while (true) {
      var known = find(branch, id);
      try {
        return known.map(one -> keep(one, change.apply(one)));
      } catch (OptimisticLockingFailureException _) {
        // Somebody else was faster: once more.
      }
    }
  }

  /** To which nobody has answered in time, in whichever branch. */
  List<Referral> overdue(LocalDate today) {
    var wanted = where("state").in(ReferralState.OPEN).and("answerBy").lt(today);
    return mongo.find(query(wanted), Referral.class);
  }

  /**
   * @param partner of whom; null for all
   * @param states none for all
   */
  Found<Referral> list(
      String branch, @Nullable String partner, Set<ReferralState> states, int page, int size) {
    var wanted = where("branch").is(branch);
    if (partner != null) {
      wanted.and("partnerId").is(partner);
    }
    if (!states.isEmpty()) {
      wanted.and("state").in(states);
    }
    var shown = query(wanted).with(NEWEST_FIRST).skip((long) page * size).limit(size);
    return new Found<>(
        mongo.find(shown, Referral.class), mongo.count(query(wanted), Referral.class));
  }

  private List<Referral> find(Criteria wanted, String branch) {
    return mongo.find(
        query(new Criteria().andOperator(wanted, where("branch").is(branch))), Referral.class);
  }

  private Referral keep(Referral known, Referral changed) {
    return changed == known ? known : mongo.save(changed);
  }
}
