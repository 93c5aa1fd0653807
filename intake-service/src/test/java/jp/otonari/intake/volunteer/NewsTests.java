package jp.otonari.intake.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.otonari.intake.volunteer.News.HasChanged;
import jp.otonari.intake.volunteer.News.IsCleared;
import jp.otonari.intake.volunteer.News.IsGone;
import jp.otonari.intake.volunteer.News.Pauses;
import jp.otonari.intake.volunteer.Standing.Applied;
import jp.otonari.intake.volunteer.Standing.Cleared;
import jp.otonari.intake.volunteer.Standing.Interviewed;
import jp.otonari.intake.volunteer.Standing.Paused;
import jp.otonari.intake.volunteer.Standing.Trained;
import jp.otonari.intake.volunteer.Standing.Withdrawn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class NewsTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final LocalDate NEXT = LocalDate.of(2027, 4, 10);
  private static final LocalDate LATER = LocalDate.of(2028, 4, 10);

  static final List<Arguments> CHANGES =
      List.of(
          // the screening is nobody else's business until its end
          row(new Applied(), new Interviewed()),
          row(new Interviewed(), new Trained()),
          row(new Applied(), new Withdrawn()),
          row(new Trained(), new Withdrawn()),
          row(new Withdrawn(), new Trained()),
          row(new Trained(), new Cleared(NEXT), new IsCleared(NEXT)),
          // renewed, and the renewal undone
          row(new Cleared(NEXT), new Cleared(LATER), new HasChanged(LATER)),
          row(new Paused(MAY, NEXT), new Paused(MAY, LATER), new HasChanged(LATER)),
          // a pause, its new end, its early end, its end
          row(new Cleared(NEXT), new Paused(MAY, NEXT), new Pauses(MAY)),
          row(new Paused(MAY, NEXT), new Paused(JUNE, NEXT), new Pauses(JUNE)),
          row(new Paused(MAY, NEXT), new Cleared(NEXT), new Pauses(TODAY), new HasChanged(NEXT)),
          row(new Paused(TODAY, NEXT), new Cleared(NEXT), new HasChanged(NEXT)),
          // gone, back, cleared by mistake
          row(new Cleared(NEXT), new Withdrawn(), new IsGone()),
          row(new Paused(MAY, NEXT), new Withdrawn(), new IsGone()),
          row(new Cleared(NEXT), new Trained(), new IsGone()),
          row(new Withdrawn(), new Cleared(NEXT), new HasChanged(NEXT)),
          row(new Withdrawn(), new Paused(MAY, NEXT), new HasChanged(NEXT), new Pauses(MAY)));

  @ParameterizedTest
  @FieldSource("CHANGES")
  void others_learn_exactly_what_they_need(Standing before, Standing after, List<News> news) {
    assertThat(News.between(before, after, TODAY)).isEqualTo(news);
  }

  private static Arguments row(Standing before, Standing after, News... news) {
    return Arguments.of(before, after, List.of(news));
  }
}
