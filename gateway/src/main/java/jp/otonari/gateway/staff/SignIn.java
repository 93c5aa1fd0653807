package jp.otonari.gateway.staff;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/** Somebody is signed in on one browser, which holds the secret to this hash in a cookie. */
@Document("sign-ins")
record SignIn(@Id String hash, UUID account, @Indexed Instant until) {}
