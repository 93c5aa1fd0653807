package jp.otonari.intake.erasure;

import java.time.Instant;
import java.util.List;
import jp.otonari.defaults.outbox.PendingEvent;
import org.springframework.data.annotation.Id;

/**
 * What stays where the record of an erased person was, so that the id cannot be taken again. It has
 * no branch: whoever asks for the people of a branch does not find it.
 *
 * @param outbox the events that were on their way, and those that tell of the erasure
 */
record Shell(@Id String id, long version, Instant erasedAt, List<PendingEvent> outbox) {}
