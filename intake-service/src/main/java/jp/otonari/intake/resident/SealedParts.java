package jp.otonari.intake.resident;

import java.util.List;
import jp.otonari.intake.person.Need;
import jp.otonari.intake.vault.Sealed;
import jp.otonari.intake.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals what is sensitive in a registration, and puts it back for those who may see it. */
@Component
class SealedParts {

  private final Vault vault;

  SealedParts(Vault vault) {
    this.vault = vault;
  }

  /** What a registration hides; the needs are those told, in their order. */
  private record Hidden(Sensitive sensitive, List<Need> needs) {}

  /** Null when there is nothing to hide. */
  @Nullable Sealed of(String id, ResidentRegistration given) {
    return given.tellsSensitive()
        ? vault.seal(id, new Hidden(given.sensitive(), given.needs()))
        : null;
  }

  /** The registration as it was given. */
  ResidentRegistration reveal(Resident resident) {
    var open = resident.registration();
    if (resident.sealed() == null) {
      return open;
    }
    var hidden = vault.open(resident.id(), resident.sealed(), Hidden.class);
    return open.with(hidden.needs(), hidden.sensitive());
  }
}
