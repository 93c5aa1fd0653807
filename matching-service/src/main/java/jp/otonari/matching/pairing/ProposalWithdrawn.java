package jp.otonari.matching.pairing;

import java.util.List;
import jp.otonari.matching.pairing.Withdrawal.Cause;
import org.jspecify.annotations.Nullable;

/**
 * Written as {@code proposal.withdrawn.v1}: the question is taken back.
 *
 * @param asked who had been asked, and so is told; null when both had
 */
record ProposalWithdrawn(
    String pairingId,
    long version,
    String residentId,
    String volunteerId,
    Cause reason,
    @Nullable Side declinedBy,
    @Nullable List<Side> asked)
    implements PairingEvent {

  static ProposalWithdrawn after(long revision, Pairing pairing, Withdrawal why) {
    return new ProposalWithdrawn(
        pairing.pairingId(),
        revision + 1,
        pairing.people().residentId(),
        pairing.people().volunteerId(),
        why.cause().told(),
        why.declinedBy(),
        pairing.progress().onlyAsked());
  }
}
