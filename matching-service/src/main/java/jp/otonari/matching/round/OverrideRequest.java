package jp.otonari.matching.round;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.matching.round.Intervention.Kind;
import org.jspecify.annotations.Nullable;

/** What a coordinator sends to override a round. */
record OverrideRequest(
    @NotNull Kind kind,
    @Nullable String residentId,
    @Nullable String volunteerId,
    @Nullable Integer points,
    @Nullable Integer capacity,
    @Nullable @Size(max = 1000) String reason,
    @NotNull LocalDate expiresOn) {

  private static final int MOST_POINTS = 300;
  private static final int MOST_RESIDENTS = 5;

  /** What is wrong, by field; a preview needs no reason. */
  List<FieldProblem> problems(LocalDate today, boolean reasonNeeded) {
    var problems = new ArrayList<FieldProblem>();
    if (reasonNeeded && (reason == null || reason.isBlank())) {
      problems.add(new FieldProblem("reason", "required"));
    }
    if (expiresOn.isBefore(today) || expiresOn.isAfter(today.plusYears(1))) {
      problems.add(new FieldProblem("expiresOn", "date"));
    }
    problems.addAll(whom());
    if (kind == Kind.PREFER && isOutside(points, 1, MOST_POINTS)) {
      problems.add(new FieldProblem("points", "range"));
    }
    if (kind == Kind.CAPACITY && isOutside(capacity, 0, MOST_RESIDENTS)) {
      problems.add(new FieldProblem("capacity", "range"));
    }
    return problems;
  }

  private List<FieldProblem> whom() {
    boolean resident = residentId != null;
    boolean volunteer = volunteerId != null;
    return switch (kind) {
      case LOCK, FORBID, PREFER ->
          resident && volunteer ? List.of() : missing(resident ? "volunteerId" : "residentId");
      case HOLD -> resident ^ volunteer ? List.of() : missing("residentId");
      case CAPACITY -> volunteer && !resident ? List.of() : missing("volunteerId");
    };
  }

  private static List<FieldProblem> missing(String field) {
    return List.of(new FieldProblem(field, "required"));
  }

  private static boolean isOutside(@Nullable Integer value, int least, int most) {
    return value == null || value < least || value > most;
  }
}
