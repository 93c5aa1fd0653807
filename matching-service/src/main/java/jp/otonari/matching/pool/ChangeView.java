package jp.otonari.matching.pool;

import java.util.List;
import jp.otonari.matching.pool.Waiting.Change;
import org.jspecify.annotations.Nullable;

/** What a coordinator sees of the one change that would give a resident a neighbour. */
public record ChangeView(
    String rule, List<String> anyOf, @Nullable String volunteerId, @Nullable Integer score) {

  public static @Nullable ChangeView of(@Nullable Change change) {
    return change == null
        ? null
        : new ChangeView(
            change.rule().code(), change.anyOf(), change.volunteerId(), change.score());
  }
}
