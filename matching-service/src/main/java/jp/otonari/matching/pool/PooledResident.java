package jp.otonari.matching.pool;

import java.time.Instant;
import java.util.stream.Stream;
import jp.otonari.matching.engine.Resident;
import jp.otonari.matching.engine.Unblock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A resident in the pool.
 *
 * @param factsVersion of the event from which the facts came
 * @param turn grows whenever there is a new cause to look, so that an older look cannot end a newer
 *     one
 * @param lookAt when to fit them into the round again; absent when there is no cause to
 * @param resting present when the resident wants nobody now, as after a graduation
 * @param draft present while the round has somebody for them
 * @param waiting present while the round has nobody for them
 */
@Document("residents")
@CompoundIndex(def = "{'branch': 1, 'lookAt': 1}")
@CompoundIndex(def = "{'branch': 1, 'draft.turn': -1}")
public record PooledResident(
    @Id String residentId,
    String branch,
    long factsVersion,
    Resident facts,
    long turn,
    @Nullable Instant lookAt,
    @Nullable Boolean resting,
    @Nullable Draft draft,
    @Nullable Waiting waiting) {

  /** What would give them a neighbour, when there is nobody and it was asked. */
  public Stream<Unblock> unblock() {
    return waiting == null || waiting.unblock() == null
        ? Stream.empty()
        : Stream.of(waiting.unblock().forResident(residentId, facts.municipality()));
  }
}
