package jp.otonari.intake.person;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import jp.otonari.defaults.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** The ages of children, which is all that other services learn about them. */
public final class Ages {

  private static final int OLDEST_CHILD_YEARS = 25;

  private static final int OLDEST_YEARS = 120;

  private Ages() {}

  /** Births in the future, or so long ago that they are a mistake. */
  public static List<FieldProblem> impossible(List<YearMonth> births, LocalDate today) {
    var month = YearMonth.from(today);
    var oldest = month.minusYears(OLDEST_CHILD_YEARS);
    return IntStream.range(0, births.size())
        .filter(child -> births.get(child).isAfter(month) || births.get(child).isBefore(oldest))
        .mapToObj(child -> new FieldProblem("childrenBirthMonths[" + child + "]", "date"))
        .toList();
  }

  /** A birth to come, or one that nobody alive can have had. */
  public static List<FieldProblem> impossibleBirthDate(@Nullable LocalDate birth, LocalDate today) {
    var possible =
        birth == null || !birth.isAfter(today) && birth.isAfter(today.minusYears(OLDEST_YEARS));
    return possible ? List.of() : List.of(new FieldProblem("birthDate", "date"));
  }

  /** In whole months; a child born this month is 0. */
  public static List<Integer> inMonths(List<YearMonth> births, LocalDate today) {
    var month = YearMonth.from(today);
    return births.stream().map(birth -> (int) ChronoUnit.MONTHS.between(birth, month)).toList();
  }
}
