package jp.otonari.intake.vault;

import jp.otonari.intake.erasure.Traces;
import org.springframework.stereotype.Component;

/** An erased person's key goes too: what backups hold of the sealed parts stays noise. */
@Component
class KeyTrace implements Traces {

  private final Vault vault;

  KeyTrace(Vault vault) {
    this.vault = vault;
  }

  @Override
  public int forget(String branch, String personId) {
    return vault.destroyKey(personId) ? 1 : 0;
  }
}
