package jp.otonari.intake.referral;

import java.util.EnumSet;
import java.util.Set;

/** How far a referred person is; all that the partner learns. */
enum ReferralState {
  RECEIVED,
  /** A letter has gone, or the office has called. */
  INVITED,
  REGISTERED,
  PAIRED,
  ENDED,
  /** The person does not want to. */
  DECLINED,
  /** The person did not answer in time; who has begun the form may still send it. */
  EXPIRED;

  static final Set<ReferralState> OPEN = EnumSet.of(RECEIVED, INVITED);

  boolean leadsTo(ReferralState next) {
    return switch (next) {
      case RECEIVED -> false;
      case INVITED -> this == RECEIVED;
      case REGISTERED -> OPEN.contains(this) || this == EXPIRED;
      case DECLINED, EXPIRED -> OPEN.contains(this);
      case PAIRED -> this == REGISTERED || this == ENDED;
      case ENDED -> this == PAIRED;
    };
  }
}
