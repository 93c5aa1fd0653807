package jp.otonari.matching.round;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One override.
 *
 * @param residentId absent when it concerns a volunteer alone
 * @param volunteerId absent when it concerns a resident alone
 * @param points of a preference
 * @param capacity how many residents at once, instead of what the volunteer said
 * @param reason in the coordinator's words
 * @param author the account of who made it
 * @param expiresOn the last day on which it holds
 * @param cost how much less all drafts together were worth with it, when it was made
 */
@Document("interventions")
@CompoundIndex(def = "{'branch': 1, 'expiresOn': 1}")
record Intervention(
    @Id String id,
    String branch,
    Kind kind,
    @Nullable String residentId,
    @Nullable String volunteerId,
    @Nullable Integer points,
    @Nullable Integer capacity,
    String reason,
    String author,
    Instant madeAt,
    LocalDate expiresOn,
    int cost) {

  /** What is overridden. */
  enum Kind {
    /** These two, whatever the round says. */
    LOCK,
    /** Not these two. */
    FORBID,
    /** These two rather than others, by some points. */
    PREFER,
    /** Nobody for this person for a while. */
    HOLD,
    /** More or fewer residents for this volunteer. */
    CAPACITY;

    boolean concernsTwo() {
      return this == LOCK || this == FORBID || this == PREFER;
    }
  }
}
