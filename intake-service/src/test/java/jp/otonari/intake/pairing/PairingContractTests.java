package jp.otonari.intake.pairing;

import jp.otonari.testing.Contract;
import org.junit.jupiter.api.Test;

class PairingContractTests {

  @Test
  void reads_pairing_started() {
    Contract.of("pairing-started/v1").isReadBy(PairingStarted.class);
  }

  @Test
  void reads_team_changed() {
    Contract.of("team-changed/v1").isReadBy(TeamChanged.class);
  }

  @Test
  void reads_pairing_ended() {
    Contract.of("pairing-ended/v1").isReadBy(PairingEnded.class);
  }
}
