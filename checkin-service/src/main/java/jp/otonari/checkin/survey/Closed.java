package jp.otonari.checkin.survey;

import java.util.List;
import java.util.UUID;
import jp.otonari.defaults.outbox.PendingEvent;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A bare marker: this pairing ended, or this person was erased, so nothing is planned or answered
 * any more, however late the event comes.
 *
 * @param outbox receipts of an erasure that still wait to be sent
 */
@Document("closed")
record Closed(@Id UUID id, String branch, List<PendingEvent> outbox) {}
