package jp.otonari.intake.view;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One look at one person's record.
 *
 * @param by the account that looked
 */
@Document("views")
@CompoundIndex(name = "newest", def = "{'branch': 1, 'personId': 1, 'at': -1}")
record View(@Id String id, String branch, String personId, String by, Instant at, Seen what) {}
