package jp.otonari.matching.pool;

import java.time.Instant;
import jp.otonari.matching.engine.Resident;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A resident in the pool.
 *
 * @param factsVersion of the event from which the facts came
 * @param turn grows whenever there is a new cause to look, so that an older look cannot end a newer
 *     one
 * @param lookAt when to look for a volunteer; absent while a proposal or pair is alive
 * @param waiting present while nobody fits
 */
@Document("residents")
@CompoundIndex(def = "{'branch': 1, 'lookAt': 1}")
public record PooledResident(
    @Id String residentId,
    String branch,
    long factsVersion,
    Resident facts,
    long turn,
    @Indexed @Nullable Instant lookAt,
    @Nullable Waiting waiting) {}
