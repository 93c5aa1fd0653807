package jp.otonari.intake.partner;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import jp.otonari.intake.search.Found;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** All partners of the branches that we serve. */
@Component
public class Partners {

  private static final Sort BY_NAME = Sort.by(Sort.Order.asc("name"), Sort.Order.asc("_id"));

  private final MongoOperations mongo;

  Partners(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Fails on an id that is taken. */
  Partner add(Partner partner) {
    return mongo.insert(partner);
  }

  /** Fails when somebody else was faster. */
  Partner keep(Partner partner) {
    return mongo.save(partner);
  }

  Optional<Partner> find(String branch, String id) {
    return Optional.ofNullable(mongo.findById(id, Partner.class))
        .filter(partner -> partner.branch().equals(branch));
  }

  /** As the people whom it refers know it. */
  public String nameOf(String branch, String id) {
    return find(branch, id).map(Partner::name).orElseThrow();
  }

  Found<Partner> list(String branch, int page, int size) {
    var wanted = where("branch").is(branch);
    var shown = query(wanted).with(BY_NAME).skip((long) page * size).limit(size);
    return new Found<>(mongo.find(shown, Partner.class), mongo.count(query(wanted), Partner.class));
  }
}
