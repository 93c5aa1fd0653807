package jp.otonari.intake.referral;

import static jp.otonari.intake.referral.ReferralState.DECLINED;
import static jp.otonari.intake.referral.ReferralState.ENDED;
import static jp.otonari.intake.referral.ReferralState.EXPIRED;
import static jp.otonari.intake.referral.ReferralState.INVITED;
import static jp.otonari.intake.referral.ReferralState.PAIRED;
import static jp.otonari.intake.referral.ReferralState.RECEIVED;
import static jp.otonari.intake.referral.ReferralState.REGISTERED;
import static jp.otonari.intake.referral.ReferralState.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferralStateTests {

  private static final Map<ReferralState, Set<ReferralState>> WAYS =
      Map.of(
          RECEIVED, EnumSet.of(INVITED, REGISTERED, DECLINED, EXPIRED),
          INVITED, EnumSet.of(REGISTERED, DECLINED, EXPIRED),
          REGISTERED, EnumSet.of(PAIRED, ENDED),
          PAIRED, EnumSet.of(WAITING, ENDED),
          WAITING, EnumSet.of(PAIRED, ENDED),
          ENDED, EnumSet.of(PAIRED),
          DECLINED, EnumSet.noneOf(ReferralState.class),
          EXPIRED, EnumSet.of(REGISTERED));

  @ParameterizedTest
  @EnumSource
  void a_state_leads_to_these_and_no_other(ReferralState state) {
    var reached = List.of(ReferralState.values()).stream().filter(state::leadsTo);

    assertThat(reached).containsExactlyInAnyOrderElementsOf(WAYS.getOrDefault(state, Set.of()));
  }
}
