package jp.otonari.gateway.pairing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Matching.Alternative;
import jp.otonari.gateway.client.Matching.Pairing;
import jp.otonari.gateway.client.PairLife;
import jp.otonari.gateway.client.Together;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Both people of a pair side by side, and whom they met before, as far as there are answers. */
@Component
class PairPage {

  private final Intake intake;
  private final PairLife life;
  private final Together together;

  PairPage(Intake intake, PairLife life, Together together) {
    this.intake = intake;
    this.life = life;
    this.together = together;
  }

  void show(Pairing pair, Caller office, Model model) {
    var resident = together.ask(() -> intake.resident(office, pair.residentId()));
    var volunteer = together.ask(() -> intake.volunteer(office, pair.volunteerId()));
    var residents = together.ask(() -> life.ofResident(office, pair.residentId()));
    var volunteers = together.ask(() -> life.ofVolunteer(office, pair.volunteerId()));
    var past = Past.of(residents.join(), volunteers.join(), pair);
    model.addAttribute("pair", pair);
    model.addAttribute("resident", resident.join());
    model.addAttribute("volunteer", volunteer.join());
    model.addAttribute("past", past);
    model.addAttribute("names", intake.people(office, people(pair, past)));
  }

  private static List<String> people(Pairing pair, Past past) {
    return Stream.of(
            Stream.of(pair.residentId(), pair.volunteerId()),
            pair.alternatives().stream().map(Alternative::volunteerId),
            past.people())
        .flatMap(Function.identity())
        .distinct()
        .toList();
  }
}
