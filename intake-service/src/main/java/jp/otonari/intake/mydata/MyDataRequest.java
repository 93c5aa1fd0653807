package jp.otonari.intake.mydata;

import java.time.Instant;
import java.util.List;
import jp.otonari.defaults.outbox.PendingEvent;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That somebody asked for the link to this person's data. It stands beside the record, as asking is
 * no change of it: whoever is changing the record just then must not be told that it is stale.
 */
@Document("myDataRequests")
record MyDataRequest(
    @Id String personId, String branch, Instant askedAt, List<PendingEvent> outbox) {}
