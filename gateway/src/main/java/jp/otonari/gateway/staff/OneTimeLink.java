package jp.otonari.gateway.staff;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/** A link that was sent and not yet used, by the hash of its token. */
@Document("one-time-links")
record OneTimeLink(@Id String hash, String mail, @Indexed Instant until) {}
