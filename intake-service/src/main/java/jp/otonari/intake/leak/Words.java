package jp.otonari.intake.leak;

import jp.otonari.intake.vault.Sealed;
import jp.otonari.intake.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What people wrote into the register. It may name anybody, so it is sealed with a key of the leak:
 * that of a person would be gone with the person, and the register must stay readable.
 */
@Component
class Words {

  private final Vault vault;

  Words(Vault vault) {
    this.vault = vault;
  }

  private record Secret(String text) {}

  Sealed seal(String leak, String text) {
    return vault.seal(key(leak), new Secret(text));
  }

  String open(String leak, Sealed sealed) {
    return vault.open(key(leak), sealed, Secret.class).text();
  }

  @Nullable String openIfAny(String leak, @Nullable Sealed sealed) {
    return sealed == null ? null : open(leak, sealed);
  }

  private static String key(String leak) {
    return "leak:" + leak;
  }
}
