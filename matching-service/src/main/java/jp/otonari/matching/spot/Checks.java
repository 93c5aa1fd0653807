package jp.otonari.matching.spot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.matching.engine.Visits;
import org.springframework.stereotype.Component;

/** Whether spot help can be asked for as the office wants it. */
@Component
class Checks {

  private static final int DAYS_AHEAD = 90;

  private final OpeningHours hours;
  private final Visits visits;

  Checks(OpeningHours hours, Visits visits) {
    this.hours = hours;
    this.visits = visits;
  }

  List<FieldProblem> problems(Errand errand, Instant now) {
    var problems = new ArrayList<FieldProblem>();
    if (!visits.isKnown(errand.municipality())) {
      problems.add(
          new FieldProblem(
              "municipality", errand.municipality().isEmpty() ? "required" : "format"));
    }
    if (errand.languages().isEmpty()) {
      problems.add(new FieldProblem("languages", "required"));
    }
    if (errand.sameGenderOnly() && errand.gender() == null) {
      problems.add(new FieldProblem("gender", "required"));
    }
    var today = LocalDate.ofInstant(now, Errand.JAPAN);
    if (errand.isPast(now) || errand.day().isAfter(today.plusDays(DAYS_AHEAD))) {
      problems.add(new FieldProblem("startsAt", "date"));
    } else if (!hours.isOpenOn(errand.day())) {
      problems.add(new FieldProblem("startsAt", "closed-day"));
    } else if (!hours.hold(errand)) {
      problems.add(new FieldProblem("startsAt", "hours"));
    }
    return problems;
  }
}
