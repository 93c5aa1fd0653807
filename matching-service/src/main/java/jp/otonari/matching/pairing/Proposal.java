package jp.otonari.matching.pairing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.otonari.matching.engine.Explanation.Alternative;
import jp.otonari.matching.engine.Reason;
import jp.otonari.matching.engine.Resident;

/**
 * What was proposed and why; never changed afterwards, but for what an erased person was, and for
 * the time to answer of who is asked second.
 *
 * @param expiresOn the last day on which the two can answer
 * @param weights version of the weights that gave the points
 */
record Proposal(
    Instant askedAt,
    LocalDate askedOn,
    LocalDate expiresOn,
    Facts facts,
    int score,
    String weights,
    List<Reason> reasons,
    List<Alternative> alternatives) {

  Proposal until(LocalDate answerBy) {
    return new Proposal(askedAt, askedOn, answerBy, facts, score, weights, reasons, alternatives);
  }

  /** The points stay for the figures; what gave them goes with the person. */
  Proposal without(Side erased) {
    return new Proposal(
        askedAt,
        askedOn,
        expiresOn,
        facts.without(erased),
        score,
        weights,
        reasons.stream().map(Reason::withoutValues).toList(),
        alternatives);
  }

  /** What both may know of each other before they say yes. */
  record Facts(
      List<String> sharedLanguages,
      String residentMunicipality,
      String volunteerMunicipality,
      String household,
      List<String> needs) {

    static Facts of(Resident resident, String volunteerMunicipality, List<String> shared) {
      return new Facts(
          shared,
          resident.municipality(),
          volunteerMunicipality,
          resident.household(),
          resident.needs());
    }

    Facts without(Side erased) {
      return switch (erased) {
        case RESIDENT -> new Facts(List.of(), "", volunteerMunicipality, "", List.of());
        case VOLUNTEER -> new Facts(List.of(), residentMunicipality, "", household, needs);
      };
    }
  }
}
