package jp.otonari.matching.pairing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.otonari.matching.engine.Pair;
import jp.otonari.matching.engine.Resident;
import jp.otonari.matching.engine.Volunteer;
import jp.otonari.matching.engine.Weights;
import jp.otonari.matching.pairing.Proposal.Facts;
import jp.otonari.matching.team.Team;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Asks a displaced household and everybody of a team, and holds a slot of each: all of them, or
 * nobody.
 */
@Component
public class AskTeam {

  private final Pairings pairings;
  private final PairingSettings settings;
  private final Weights weights;
  private final Clock clock;

  AskTeam(Pairings pairings, PairingSettings settings, Weights weights, Clock clock) {
    this.pairings = pairings;
    this.settings = settings;
    this.weights = weights;
    this.clock = clock;
  }

  /**
   * @param people the volunteers of the team
   * @return the id of the proposal; nothing when the household or a slot is taken
   */
  public Optional<String> ask(
      String branch, Resident resident, Team team, List<Volunteer> people, Held held) {
    var slots = slots(people, held);
    if (slots.size() < people.size()) {
      return Optional.empty();
    }
    var lead = team.lead();
    var answerBy = LocalDate.now(clock).plus(settings.answerWithin());
    var pairing =
        new Pairing(
            UUID.randomUUID().toString(),
            null,
            branch,
            0,
            new Pair(resident.residentId(), lead.volunteerId()),
            proposal(resident, municipality(lead, people), lead, answerBy),
            Progress.asked(settings.order().first()),
            new Hold(resident.residentId(), slots),
            roster(team, answerBy),
            true,
            List.of());
    try {
      pairings.insert(pairing, PairingProposed.first(pairing));
      return Optional.of(pairing.pairingId());
    } catch (DuplicateKeyException _) {
      return Optional.empty();
    }
  }

  private static String municipality(Team.Member lead, List<Volunteer> people) {
    return people.stream()
        .filter(volunteer -> volunteer.volunteerId().equals(lead.volunteerId()))
        .map(Volunteer::municipality)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> slots(List<Volunteer> people, Held held) {
    return people.stream()
        .flatMap(
            volunteer ->
                held.firstFree(volunteer.volunteerId(), volunteer.capacity()).stream()
                    .mapToObj(slot -> Hold.name(volunteer.volunteerId(), slot)))
        .toList();
  }

  private static Roster roster(Team team, LocalDate answerBy) {
    return Roster.ofTeam(
        team.members().stream()
            .map(
                member ->
                    member.lead()
                        ? Member.leading(member.volunteerId(), member.duties())
                        : Member.asked(member.volunteerId(), member.duties(), answerBy, null))
            .toList());
  }

  private Proposal proposal(
      Resident resident, String municipality, Team.Member lead, LocalDate answerBy) {
    return new Proposal(
        clock.instant(),
        LocalDate.now(clock),
        answerBy,
        Facts.of(resident, municipality, lead.sharedLanguages()),
        lead.score(),
        weights.version(),
        lead.reasons(),
        List.of());
  }
}
