package jp.otonari.intake.partner;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** All keys of partners; a key is known in full only to whoever was shown it. */
@Component
@EnableConfigurationProperties(PartnerSettings.class)
class PartnerKeys {

  private final MongoOperations mongo;
  private final PartnerSettings settings;
  private final Clock clock;

  PartnerKeys(MongoOperations mongo, PartnerSettings settings, Clock clock) {
    this.mongo = mongo;
    this.settings = settings;
    this.clock = clock;
  }

  /** A new key; those before it work for some days more, so that nobody is locked out. */
  KeySecret issue(Partner partner, String by) {
    var now = clock.instant();
    var secret = KeySecret.random();
    stop(where("partnerId").is(partner.id()), now.plus(settings.overlap()));
    mongo.insert(
        new PartnerKey(
            secret.prefix(), partner.id(), partner.branch(), secret.hash(), now, by, null, null));
    return secret;
  }

  /** The key that was shown, if it works now; that it was used is noted. */
  Optional<PartnerKey> use(String bearer) {
    var now = clock.instant();
    var known =
        KeySecret.of(bearer)
            .flatMap(
                secret ->
                    Optional.ofNullable(mongo.findById(secret.prefix(), PartnerKey.class))
                        .filter(key -> key.opensWith(secret, now)));
    known.ifPresent(
        key ->
            mongo.updateFirst(
                query(where("_id").is(key.prefix())),
                new Update().set("lastUsedAt", now),
                PartnerKey.class));
    return known;
  }

  List<PartnerKey> of(String partner) {
    var newestFirst = Sort.by(Sort.Direction.DESC, "since");
    return mongo.find(query(where("partnerId").is(partner)).with(newestFirst), PartnerKey.class);
  }

  /** From now on the key opens nothing. */
  void revoke(String partner, String prefix) {
    stop(where("partnerId").is(partner).and("_id").is(prefix), clock.instant());
  }

  void revokeAll(String partner) {
    stop(where("partnerId").is(partner), clock.instant());
  }

  /** Never later than before. */
  private void stop(Criteria keys, Instant end) {
    var later = new Criteria().orOperator(where("until").isNull(), where("until").gt(end));
    mongo.updateMulti(
        query(new Criteria().andOperator(keys, later)),
        new Update().set("until", end),
        PartnerKey.class);
  }
}
