package jp.otonari.intake.duplicate;

import java.time.Instant;
import java.util.List;
import jp.otonari.defaults.outbox.PendingEvent;
import org.springframework.data.annotation.Id;

/**
 * What stays where a record was that went into another. Its branch has another name than in a
 * record: whoever asks for the people of a branch does not find it.
 *
 * @param outbox the events that were on their way, and those that tell of the merge
 */
public record MergedShell(
    @Id String id,
    long version,
    String mergedInto,
    Instant mergedAt,
    String ofBranch,
    List<PendingEvent> outbox) {}
