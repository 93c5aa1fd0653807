package jp.otonari.matching.round;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What is known of a branch's round beside the drafts themselves.
 *
 * @param holder the instance that keeps the round in memory
 * @param heldUntil after this time another may take it over
 * @param solvedAt when the drafts changed last
 * @param releasedOn the last day whose drafts were released
 */
@Document("rounds")
record BranchRound(
    @Id String branch,
    String holder,
    Instant heldUntil,
    @Nullable LocalDate day,
    @Nullable Instant solvedAt,
    @Nullable Boolean certified,
    @Nullable Long objective,
    @Nullable LocalDate releasedOn) {}
