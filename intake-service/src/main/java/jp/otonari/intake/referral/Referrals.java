package jp.otonari.intake.referral;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.otonari.intake.search.Found;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
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

  /** Fails on an id that is taken. */
  Referral add(Referral referral) {
    return mongo.insert(referral);
  }

  /** Fails when somebody else was faster. */
  Referral keep(Referral referral) {
    return mongo.save(referral);
  }

  Optional<Referral> find(String branch, String id) {
    return Optional.ofNullable(mongo.findById(id, Referral.class))
        .filter(referral -> referral.branch().equals(branch));
  }

  Optional<Referral> ofResident(String branch, String resident) {
    var wanted = where("residentId").is(resident).and("branch").is(branch);
    return Optional.ofNullable(mongo.findOne(query(wanted), Referral.class));
  }

  /** To which nobody has answered in time, in whichever branch. */
  List<Referral> overdue(LocalDate today) {
    var wanted = where("state").in(ReferralState.OPEN).and("answerBy").lt(today.toString());
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
}
