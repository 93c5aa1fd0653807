package jp.otonari.gateway.pairing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Matching.Alternative;
import jp.otonari.gateway.client.Matching.Pairing;
import jp.otonari.gateway.client.PairLife;
import jp.otonari.gateway.client.Teams;
import jp.otonari.gateway.client.Teams.Seat;
import jp.otonari.gateway.client.Teams.Team;
import jp.otonari.gateway.client.Together;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Both people of a pair side by side, their team, and whom they met before, as far as there are
 * answers.
 */
@Component
class SideBySide {

  private final Intake intake;
  private final PairLife life;
  private final Teams teams;
  private final Together together;

  SideBySide(Intake intake, PairLife life, Teams teams, Together together) {
    this.intake = intake;
    this.life = life;
    this.teams = teams;
    this.together = together;
  }

  void show(Pairing pair, Caller office, Model model) {
    var resident = together.ask(() -> intake.resident(office, pair.residentId()));
    var volunteer = together.ask(() -> intake.volunteer(office, pair.volunteerId()));
    var residents = together.ask(() -> life.ofResident(office, pair.residentId()));
    var volunteers = together.ask(() -> life.ofVolunteer(office, pair.volunteerId()));
    var substitutes = substitutes(pair, office);
    var past = Past.of(residents.join(), volunteers.join(), pair);
    model.addAttribute("pair", pair);
    model.addAttribute("resident", resident.join());
    model.addAttribute("volunteer", volunteer.join());
    model.addAttribute("past", past);
    model.addAttribute("substitutes", substitutes);
    model.addAttribute("duties", Teams.DUTIES);
    model.addAttribute("member", MemberForm.empty());
    model.addAttribute("names", intake.people(office, people(pair, past, substitutes)));
  }

  /** Only holes are filled. */
  private List<Seat> substitutes(Pairing pair, Caller office) {
    return Optional.ofNullable(pair.team())
        .filter(team -> !team.holes().isEmpty())
        .map(_ -> teams.board(office).map(board -> board.substitutes(pair)).or(List.of()))
        .orElse(List.of());
  }

  private static List<String> people(Pairing pair, Past past, List<Seat> substitutes) {
    return Stream.of(
            Stream.of(pair.residentId(), pair.volunteerId()),
            pair.alternatives().stream().map(Alternative::volunteerId),
            Optional.ofNullable(pair.team()).stream().flatMap(Team::people),
            Seat.people(substitutes),
            past.people())
        .flatMap(Function.identity())
        .distinct()
        .toList();
  }
}
