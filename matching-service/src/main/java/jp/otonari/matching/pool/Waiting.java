package jp.otonari.matching.pool;

import java.util.List;
import java.util.Map;
import jp.otonari.matching.engine.Rule;
import jp.otonari.matching.engine.Unblock;
import jp.otonari.matching.engine.Unblock.NewVolunteer;
import jp.otonari.matching.engine.Unblock.OneChange;
import org.jspecify.annotations.Nullable;

/**
 * Why there is nobody for a resident.
 *
 * @param removedBy how many volunteers each hard rule puts out of the question
 * @param unblock the one change that would do; absent in what was stored before it was asked
 */
public record Waiting(List<Removed> removedBy, @Nullable Change unblock) {

  /** One rule by its code. */
  public record Removed(String rule, int count) {}

  /**
   * One change.
   *
   * @param anyOf what would do, any of these: languages, parts of the week, a gender
   * @param volunteerId who would fit then; absent when it takes somebody new
   * @param score of that pair
   */
  public record Change(
      Rule rule, List<String> anyOf, @Nullable String volunteerId, @Nullable Integer score) {

    static Change of(Unblock unblock) {
      return switch (unblock) {
        case OneChange one -> new Change(one.rule(), one.anyOf(), one.volunteerId(), one.score());
        case NewVolunteer anew -> new Change(anew.rule(), anew.anyOf(), null, null);
      };
    }

    Unblock forResident(String residentId, String municipality) {
      return volunteerId == null || score == null
          ? new NewVolunteer(residentId, municipality, anyOf)
          : new OneChange(residentId, municipality, volunteerId, rule, anyOf, score);
    }
  }

  public static Waiting because(Map<Rule, Integer> removedBy, Unblock unblock) {
    var removed =
        removedBy.entrySet().stream()
            .map(rule -> new Removed(rule.getKey().code(), rule.getValue()))
            .toList();
    return new Waiting(removed, Change.of(unblock));
  }
}
