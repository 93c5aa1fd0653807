package jp.otonari.matching.pairing;

import jp.otonari.matching.pairing.Reply.Answer;

/** Written as {@code proposal.answered.v1}: one of the two said yes or no. */
record ProposalAnswered(
    String pairingId, long version, String residentId, String volunteerId, Side by, Answer answer)
    implements PairingEvent {

  static ProposalAnswered next(Pairing pairing, Side by, Answer answer) {
    return new ProposalAnswered(
        pairing.pairingId(),
        pairing.revision() + 1,
        pairing.people().residentId(),
        pairing.people().volunteerId(),
        by,
        answer);
  }
}
