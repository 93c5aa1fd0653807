package jp.otonari.gateway.partner;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.otonari.gateway.client.Partners.Partner;
import org.jspecify.annotations.Nullable;

/**
 * A partner, as the form sends it.
 *
 * @param key that makes a new partner which is sent twice count once
 */
record PartnerForm(@Nullable UUID key, @Nullable String name, @Nullable String mail) {

  static PartnerForm empty() {
    return new PartnerForm(UUID.randomUUID(), null, null);
  }

  static PartnerForm of(Partner partner) {
    return new PartnerForm(null, partner.name(), partner.mail());
  }

  /** As intake wants it; what was left empty stays out. */
  Map<String, String> body() {
    var body = new HashMap<String, String>();
    if (name != null) {
      body.put("name", name);
    }
    if (mail != null) {
      body.put("mail", mail);
    }
    return body;
  }
}
