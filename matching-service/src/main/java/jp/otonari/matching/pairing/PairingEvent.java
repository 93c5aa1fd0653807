package jp.otonari.matching.pairing;

/** What matching tells the other services about two people: ids, dates and codes. */
sealed interface PairingEvent
    permits PairingProposed,
        ProposalAnswered,
        ProposalWithdrawn,
        PairingIntroduced,
        PairingStarted,
        PairingPaused,
        PairingResumed,
        PairingExtended,
        PairingEnded,
        TeamChanged {

  String TOPIC = "pairings.v1";

  /** The name of the event on the wire. */
  static String type(PairingEvent event) {
    return switch (event) {
      case PairingProposed _ -> "pairing.proposed.v1";
      case ProposalAnswered _ -> "proposal.answered.v1";
      case ProposalWithdrawn _ -> "proposal.withdrawn.v1";
      case PairingIntroduced _ -> "pairing.introduced.v1";
      case PairingStarted _ -> "pairing.started.v1";
      case PairingPaused _ -> "pairing.paused.v1";
      case PairingResumed _ -> "pairing.resumed.v1";
      case PairingExtended _ -> "pairing.extended.v1";
      case PairingEnded _ -> "pairing.ended.v1";
      case TeamChanged _ -> "team.changed.v1";
    };
  }
}
