package jp.otonari.matching.spot;

/** What matching tells of spot help: ids, times and places, never with what somebody is helped. */
sealed interface SpotEvent
    permits SpotHelpOffered, SpotHelpTaken, SpotHelpCancelled, SpotHelpUnfilled {

  String TOPIC = "spot-help.v1";

  /** The name of the event on the wire. */
  static String type(SpotEvent event) {
    return switch (event) {
      case SpotHelpOffered _ -> "spot-help.offered.v1";
      case SpotHelpTaken _ -> "spot-help.taken.v1";
      case SpotHelpCancelled _ -> "spot-help.cancelled.v1";
      case SpotHelpUnfilled _ -> "spot-help.unfilled.v1";
    };
  }
}
