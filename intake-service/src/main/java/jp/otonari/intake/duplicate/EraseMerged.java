package jp.otonari.intake.duplicate;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import jp.otonari.intake.erasure.PersonErasure;
import jp.otonari.intake.erasure.Shells;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Erases what stayed of a merged record, and tells the other services that its id is no more. */
@Component
class EraseMerged implements PersonErasure {

  private final List<Keeper<?>> keepers;
  private final Shells shells;
  private final MongoOperations mongo;

  EraseMerged(List<Keeper<?>> keepers, Shells shells, MongoOperations mongo) {
    this.keepers = keepers;
    this.shells = shells;
    this.mongo = mongo;
  }

  @Override
  public boolean erase(String branch, String id) {
    return keepers.stream().anyMatch(keeper -> erase(keeper, branch, id));
  }

  private boolean erase(Keeper<?> keeper, String branch, String id) {
    var collection = mongo.getCollectionName(keeper.stored());
    var wanted = query(where("_id").is(id).and("ofBranch").is(branch));
    var shell = mongo.findOne(wanted, MergedShell.class, collection);
    return shell != null
        && shells.replace(
            keeper.stored(),
            new Shells.Known(branch, id, shell.version()),
            shell.outbox(),
            place -> keeper.erased(place, id, shell.version() + 1));
  }
}
