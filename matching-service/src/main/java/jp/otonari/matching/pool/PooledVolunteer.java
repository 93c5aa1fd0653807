package jp.otonari.matching.pool;

import java.time.Instant;
import java.time.LocalDate;
import jp.otonari.matching.engine.Volunteer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A cleared volunteer in the pool.
 *
 * @param factsVersion of the event from which the facts came
 * @param turn grows whenever there is a new cause to look, so that an older look cannot end a newer
 *     one
 * @param lookAt when to fit them into the round again; absent when there is no cause to
 * @param pause the latest that was told of, over or not
 */
@Document("volunteers")
@CompoundIndex(def = "{'branch': 1, 'lookAt': 1}")
public record PooledVolunteer(
    @Id String volunteerId,
    String branch,
    long factsVersion,
    Volunteer facts,
    long turn,
    @Nullable Instant lookAt,
    @Nullable Pause pause) {

  public boolean isPausedOn(LocalDate day) {
    return pause != null && day.isBefore(pause.until());
  }
}
