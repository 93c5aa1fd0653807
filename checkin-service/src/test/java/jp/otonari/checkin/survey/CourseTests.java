package jp.otonari.checkin.survey;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.otonari.checkin.schedule.Span;
import jp.otonari.checkin.schedule.Term;
import org.junit.jupiter.api.Test;

class CourseTests {

  private static final UUID ID = UUID.fromString("3b0c5a4e-2f1d-3f6a-9c1e-7a52d5f0a101");
  private static final Term SIX_MONTHS = new Term(parse("2026-04-10"), parse("2026-10-10"));

  private static final UnaryOperator<Course> START =
      course ->
          course.with(
              new PairingStarted(ID, 4, ID, ID, SIX_MONTHS.startsOn(), SIX_MONTHS.endsOn(), null));
  private static final UnaryOperator<Course> PAUSE =
      course -> course.with(new PairingPaused(ID, 5, parse("2026-06-01"), parse("2026-07-01")));
  private static final UnaryOperator<Course> RESUMPTION =
      course -> course.with(new PairingResumed(ID, 6, parse("2026-06-21"), parse("2026-10-30")));
  private static final UnaryOperator<Course> EXTENSION =
      course -> course.with(new PairingExtended(ID, 7, parse("2026-10-01"), parse("2027-01-30")));

  private final Course unknown = Course.unknown("tokyo", ID);

  @Test
  void a_pairing_without_changes_has_the_time_that_was_fixed() {
    assertThat(START.apply(unknown).span()).contains(Span.of(SIX_MONTHS));
  }

  @Test
  void nothing_is_planned_before_it_is_known_when_the_two_began() {
    assertThat(EXTENSION.apply(unknown).span()).isEmpty();
  }

  @Test
  void in_whatever_order_and_however_often_its_events_come_the_end_is_the_newest() {
    var events = List.of(START, PAUSE, RESUMPTION, EXTENSION);
    var now = new Term(SIX_MONTHS.startsOn(), parse("2027-01-30"));

    for (var order : ordersOf(events)) {
      var course = unknown;
      for (var event : order) {
        course = event.apply(event.apply(course));
      }

      assertThat(course.span()).contains(new Span(SIX_MONTHS, now, parse("2026-10-01"), false));
      assertThat(course.isQuietOn(parse("2026-06-10"))).isFalse();
    }
  }

  @Test
  void it_is_quiet_from_the_first_day_of_a_pause_until_the_two_go_on_and_not_by_the_clock() {
    var paused = PAUSE.apply(START.apply(unknown));

    assertThat(paused.isQuietOn(parse("2026-05-31"))).isFalse();
    assertThat(paused.isQuietOn(parse("2026-06-01"))).isTrue();
    assertThat(paused.isQuietOn(parse("2026-07-05"))).isTrue();
    assertThat(RESUMPTION.apply(paused).isQuietOn(parse("2026-06-21"))).isFalse();
  }

  @Test
  void after_the_agreed_end_the_planned_questions_stay_and_an_early_one_moves_them() {
    var started = START.apply(unknown);

    assertThat(started.with(graduated("2026-10-11")).span())
        .hasValueSatisfying(span -> assertThat(span.now()).isEqualTo(SIX_MONTHS));
    assertThat(started.with(graduated("2026-08-01")).span())
        .contains(
            new Span(
                SIX_MONTHS,
                new Term(SIX_MONTHS.startsOn(), parse("2026-08-01")),
                parse("2026-07-31"),
                true));
  }

  @Test
  void a_pairing_that_ends_in_a_pause_is_quiet_no_more() {
    var over = PAUSE.apply(START.apply(unknown)).with(graduated("2026-06-15"));

    assertThat(over.isQuietOn(parse("2026-06-16"))).isFalse();
  }

  @Test
  void of_a_team_the_newest_state_counts_and_of_who_comes_again_the_last_time() {
    var helper = UUID.randomUUID();
    var asked = new Member(UUID.randomUUID(), false, Member.State.OTHER, null, null);
    var left = new Member(helper, false, Member.State.LEFT, null, parse("2026-06-01"));
    var again = new Member(helper, false, Member.State.MEMBER, parse("2026-07-01"), null);
    var lead = new Member(ID, true, Member.State.MEMBER, SIX_MONTHS.startsOn(), null);
    var newer = new TeamChanged(ID, 9, List.of(lead, left, again, asked));
    var older = new TeamChanged(ID, 8, List.of(lead, left));

    var course = START.apply(unknown).with(newer).with(older);

    assertThat(course.members()).containsExactly(again);
    assertThat(course.with(newer)).isEqualTo(course);
    assertThat(START.apply(unknown.with(newer)).members()).containsExactly(again);
  }

  private static PairingEnded graduated(String day) {
    return new PairingEnded(ID, 9, PairingEnded.Reason.GRADUATED, parse(day));
  }

  private static <T> List<List<T>> ordersOf(List<T> all) {
    if (all.isEmpty()) {
      return List.of(List.of());
    }
    var orders = new ArrayList<List<T>>();
    for (var first : all) {
      var rest = new ArrayList<>(all);
      rest.remove(first);
      for (var order : ordersOf(rest)) {
        var whole = new ArrayList<T>(List.of(first));
        whole.addAll(order);
        orders.add(whole);
      }
    }
    return orders;
  }
}
