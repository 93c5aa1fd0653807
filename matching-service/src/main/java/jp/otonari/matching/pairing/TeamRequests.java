package jp.otonari.matching.pairing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.matching.team.Duty;
import org.jspecify.annotations.Nullable;

/** What the office sends about a team. */
final class TeamRequests {

  private TeamRequests() {}

  /** One of a team as the office wants it. */
  record Chosen(@NotBlank String volunteerId, @NotEmpty List<@NotNull Duty> duties, boolean lead) {}

  /** Everybody of this team is to be asked. */
  record Asking(
      @NotBlank String residentId,
      @NotNull @Size(min = 3, max = 5) List<@NotNull @Valid Chosen> members) {

    /** One leads, nobody is named twice, and each duty has one holder. */
    List<FieldProblem> problems() {
      boolean oneLeads = members.stream().filter(Chosen::lead).count() == 1;
      boolean eachOnce = isEachOnce(members.stream().map(Chosen::volunteerId).toList());
      boolean oneHolds =
          isEachOnce(members.stream().map(Chosen::duties).flatMap(List::stream).toList());
      return Stream.of(problem(oneLeads && eachOnce, "members"), problem(oneHolds, "duties"))
          .flatMap(List::stream)
          .toList();
    }
  }

  /** One more is to be asked: for good, or until a day for who is away. */
  record Joining(
      @NotBlank String volunteerId,
      @NotNull List<@NotNull Duty> duties,
      @Nullable LocalDate until) {

    List<FieldProblem> problems(LocalDate today) {
      boolean isAhead =
          until == null || (until.isAfter(today) && !until.isAfter(today.plusMonths(6)));
      return Stream.of(
              isAhead ? List.<FieldProblem>of() : List.of(new FieldProblem("until", "date")),
              problem(isEachOnce(duties), "duties"))
          .flatMap(List::stream)
          .toList();
    }
  }

  /** A member goes, today or on an earlier day. */
  record Going(@NotNull LocalDate on, @Nullable @Size(max = 1000) String handOver) {

    List<FieldProblem> problems(LocalDate today) {
      return on.isAfter(today) || on.isBefore(today.minusMonths(1))
          ? List.of(new FieldProblem("on", "date"))
          : List.of();
    }
  }

  private static boolean isEachOnce(Collection<?> values) {
    return new HashSet<>(values).size() == values.size();
  }

  private static List<FieldProblem> problem(boolean isFine, String field) {
    return isFine ? List.of() : List.of(new FieldProblem(field, "format"));
  }
}
