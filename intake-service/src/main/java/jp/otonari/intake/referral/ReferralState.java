package jp.otonari.intake.referral;

import java.util.EnumSet;
import java.util.Set;

/** How far a referred person is; all that the partner learns. */
enum ReferralState {
  RECEIVED,
  /** The letter has gone. */
  INVITED,
  /** The person has registered and waits for a neighbour. */
  REGISTERED,
  PAIRED,
  /** The pair has ended, and the person waits again. */
  WAITING,
  /** The person has left, or graduated. */
  ENDED,
  /** The person does not want to. */
  DECLINED,
  /** The person did not answer in time; who has begun the form may still send it. */
  EXPIRED;

  static final Set<ReferralState> OPEN = EnumSet.of(RECEIVED, INVITED);

  private static final Set<ReferralState> TAKING_PART = EnumSet.of(REGISTERED, PAIRED, WAITING);

  boolean leadsTo(ReferralState next) {
    return switch (next) {
      case RECEIVED -> false;
      case INVITED -> this == RECEIVED;
      case REGISTERED -> OPEN.contains(this) || this == EXPIRED;
      case PAIRED -> this == REGISTERED || this == WAITING || this == ENDED;
      case WAITING -> this == PAIRED;
      case ENDED -> TAKING_PART.contains(this);
      case DECLINED, EXPIRED -> OPEN.contains(this);
    };
  }
}
