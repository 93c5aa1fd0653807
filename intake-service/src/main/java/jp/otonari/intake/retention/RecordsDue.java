package jp.otonari.intake.retention;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Finds whose period ends when, and what holds them back. */
@Component
@EnableConfigurationProperties(RetentionSettings.class)
class RecordsDue {

  private final List<Departed> departed;
  private final List<Hold> holds;
  private final Keeps keeps;
  private final RetentionSettings settings;

  RecordsDue(List<Departed> departed, List<Hold> holds, Keeps keeps, RetentionSettings settings) {
    this.departed = departed;
    this.holds = holds;
    this.keeps = keeps;
    this.settings = settings;
  }

  /** Those whose period ends on this day or before, the first to go first. */
  List<Due> upTo(LocalDate last, String branch) {
    var over =
        departed.stream()
            .flatMap(role -> role.of(branch).stream())
            .filter(one -> !settings.end(one).isAfter(last))
            .toList();
    var ids = over.stream().map(Departure::personId).collect(toSet());
    var held = held(branch, ids);
    var kept = keeps.of(branch, ids);
    return over.stream()
        .map(one -> due(branch, one, held, kept))
        .sorted(Comparator.comparing(Due::on).thenComparing(due -> due.departure().personId()))
        .toList();
  }

  private Due due(
      String branch, Departure one, Map<String, Hold.Why> held, Map<String, Keep> kept) {
    var id = one.personId();
    var keep = kept.getOrDefault(id, Keep.none(id, branch));
    return new Due(one, settings.end(one), held.get(id), keep);
  }

  private Map<String, Hold.Why> held(String branch, Set<String> ids) {
    var held = new HashMap<String, Hold.Why>();
    holds.forEach(hold -> hold.among(branch, ids).forEach(id -> held.put(id, hold.why())));
    return held;
  }
}
