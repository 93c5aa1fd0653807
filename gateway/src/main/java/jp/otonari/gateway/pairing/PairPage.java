package jp.otonari.gateway.pairing;

import java.util.stream.Stream;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Matching.Alternative;
import jp.otonari.gateway.client.Matching.Pairing;
import jp.otonari.gateway.client.Together;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Both people of a pair side by side, as far as intake answers. */
@Component
class PairPage {

  private final Intake intake;
  private final Together together;

  PairPage(Intake intake, Together together) {
    this.intake = intake;
    this.together = together;
  }

  void show(Pairing pair, Caller office, Model model) {
    var resident = together.ask(() -> intake.resident(office, pair.residentId()));
    var volunteer = together.ask(() -> intake.volunteer(office, pair.volunteerId()));
    var names = together.ask(() -> intake.people(office, people(pair).toList()));
    model.addAttribute("pair", pair);
    model.addAttribute("resident", resident.join());
    model.addAttribute("volunteer", volunteer.join());
    model.addAttribute("names", names.join());
  }

  private static Stream<String> people(Pairing pair) {
    return Stream.concat(
        Stream.of(pair.residentId(), pair.volunteerId()),
        pair.alternatives().stream().map(Alternative::volunteerId));
  }
}
