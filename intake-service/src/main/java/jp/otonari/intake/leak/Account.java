package jp.otonari.intake.leak;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.intake.person.Text;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * What the office knows of a leak; it may get to know more.
 *
 * @param noticedOn the day in Japan on which anybody of us got to know of it: the clocks' first day
 * @param what happened, in own words
 * @param people of how many persons, as far as is known
 * @param personIds those of them that are known by id
 * @param sensitive whether something sensitive is among the data, whatever its kind
 * @param malicious whether somebody may have done it on purpose
 */
record Account(
    @NotNull LocalDate noticedOn,
    @NotBlank @Text(max = 4000, lines = true) String what,
    @NotEmpty @UniqueElements(message = "duplicate") List<@NotNull DataKind> kinds,
    @NotNull @Min(0) @Max(1_000_000) Integer people,
    @NotNull @Size(max = 500) @UniqueElements(message = "duplicate") List<@NotNull UUID> personIds,
    @NotNull Boolean sensitive,
    @NotNull Boolean malicious) {

  private static final int YEARS_BACK = 10;

  /** What cannot be, although each field alone is right. */
  List<FieldProblem> problems(LocalDate today) {
    var found = new ArrayList<FieldProblem>();
    if (noticedOn.isAfter(today) || noticedOn.isBefore(today.minusYears(YEARS_BACK))) {
      found.add(new FieldProblem("noticedOn", "date"));
    }
    if (personIds.size() > people) {
      found.add(new FieldProblem("people", "range"));
    }
    return found;
  }

  @Override
  public String toString() {
    return "Account[hidden]";
  }
}
