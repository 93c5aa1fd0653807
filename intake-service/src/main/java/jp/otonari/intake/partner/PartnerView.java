package jp.otonari.intake.partner;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the office sees of a partner; of a key, all but the key. */
record PartnerView(
    String partnerId,
    long version,
    String name,
    String mail,
    Instant since,
    @Nullable Instant endedAt,
    List<Key> keys) {

  /** What is known of a key. */
  record Key(
      String prefix,
      Instant since,
      String by,
      boolean works,
      @Nullable Instant until,
      @Nullable Instant lastUsedAt) {}

  static PartnerView of(Partner partner, List<PartnerKey> keys, Instant now) {
    return new PartnerView(
        partner.id(),
        partner.version(),
        partner.name(),
        partner.mail(),
        partner.since(),
        partner.endedAt(),
        keys.stream().map(key -> key(key, now)).toList());
  }

  private static Key key(PartnerKey key, Instant now) {
    return new Key(
        KeySecret.SIGN + key.prefix(),
        key.since(),
        key.by(),
        key.works(now),
        key.until(),
        key.lastUsedAt());
  }
}
