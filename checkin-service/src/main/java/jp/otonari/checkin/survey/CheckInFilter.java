package jp.otonari.checkin.survey;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Which check-ins a coordinator asks for; what is left out does not matter.
 *
 * @param worried only those in which a person said to be worried
 */
record CheckInFilter(@Nullable UUID pairing, Progress.@Nullable State state, boolean worried) {

  Criteria criteria() {
    var criteria = new Criteria();
    if (pairing != null) {
      criteria = criteria.and("party.pairingId").is(pairing);
    }
    if (state != null) {
      criteria = criteria.and("progress.state").is(state);
    }
    if (worried) {
      criteria = criteria.and("progress.answer.feeling").is(Feeling.WORRIED);
    }
    return criteria;
  }
}
