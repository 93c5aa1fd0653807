package jp.otonari.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.otonari.notification.letter.Matter.NoTalk;
import jp.otonari.notification.letter.Matter.TeamChange;
import jp.otonari.notification.letter.Matter.TeamChange.Change;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TeamRulesTests {

  private static final Instant NOW = Instant.parse("2026-04-10T01:00:00Z");
  private static final UUID ID = UUID.randomUUID();
  private static final UUID RESIDENT = UUID.randomUUID();
  private static final UUID LEAD = UUID.randomUUID();
  private static final UUID OLD = UUID.randomUUID();
  private static final UUID NEW = UUID.randomUUID();
  private static final UUID ASKED = UUID.randomUUID();

  @Test
  void everybody_who_helps_and_the_resident_learn_who_came_and_so_does_that_one() {
    assertThat(changed(team(LEAD), team(LEAD, NEW)))
        .extracting(Told::personId, Told::matter)
        .containsExactlyInAnyOrder(
            told(RESIDENT, NEW, Change.JOINED),
            told(LEAD, NEW, Change.JOINED),
            told(NEW, RESIDENT, Change.YOU_JOINED));
  }

  @Test
  void who_left_is_thanked_and_hears_of_nobody_else() {
    assertThat(changed(team(LEAD, OLD), team(LEAD, NEW)))
        .extracting(Told::personId, Told::matter)
        .containsExactlyInAnyOrder(
            told(RESIDENT, NEW, Change.JOINED),
            told(LEAD, NEW, Change.JOINED),
            told(NEW, RESIDENT, Change.YOU_JOINED),
            told(RESIDENT, OLD, Change.LEFT),
            told(LEAD, OLD, Change.LEFT),
            told(NEW, OLD, Change.LEFT),
            told(OLD, RESIDENT, Change.YOU_LEFT));
  }

  @Test
  void a_team_that_is_the_same_is_no_news() {
    assertThat(changed(team(LEAD, OLD), team(OLD, LEAD))).isEmpty();
  }

  @Test
  void two_letters_of_one_event_about_two_people_are_two_letters() {
    assertThat(changed(team(LEAD, OLD), team(LEAD, NEW)))
        .extracting(it -> it.personId() + it.matter().apart())
        .doesNotHaveDuplicates();
  }

  @Test
  void as_long_as_people_are_asked_nobody_hears_of_the_others() {
    assertThat(changed(waiting(null, LEAD), waiting(null, LEAD, NEW))).isEmpty();
  }

  @Test
  void who_said_yes_and_is_taken_out_before_it_begins_is_thanked() {
    assertThat(changed(waiting(null, LEAD, OLD), waiting(null, LEAD)))
        .extracting(Told::personId, Told::matter)
        .containsExactly(told(OLD, RESIDENT, Change.YOU_LEFT));
  }

  @Test
  void who_never_said_yes_is_told_only_when_they_would_else_come_to_the_talk() {
    var talk = new Talk("event", NOW.plusSeconds(60), Place.OFFICE, 4, Set.of(LEAD, ASKED));
    var over = new Talk("event", NOW.minusSeconds(60), Place.OFFICE, 4, Set.of(LEAD, ASKED));
    var stranger = new Talk("event", NOW.plusSeconds(60), Place.OFFICE, 4, Set.of(LEAD));

    assertThat(changed(asking(talk, ASKED), asking(talk)))
        .containsExactly(
            new Told(
                ASKED,
                Purpose.TEAM_CHANGED,
                new TeamChange(
                    RESIDENT, Change.NOT_ASKED, new NoTalk(ID, NOW.plusSeconds(60), 5))));
    assertThat(changed(asking(over, ASKED), asking(over))).isEmpty();
    assertThat(changed(asking(stranger, ASKED), asking(stranger))).isEmpty();
    assertThat(changed(asking(null, ASKED), asking(null))).isEmpty();
  }

  private static List<Told> changed(Team before, Team now) {
    return TeamRules.changed(before, now, NOW);
  }

  private static Team team(UUID... volunteers) {
    return new Team(ID, "tokyo", 5, RESIDENT, Set.of(volunteers), null, null, null);
  }

  private static Team waiting(@Nullable Talk talk, UUID... volunteers) {
    return new Team(ID, "tokyo", 5, RESIDENT, Set.of(volunteers), null, talk, true);
  }

  private static Team asking(@Nullable Talk talk, UUID... asked) {
    return new Team(ID, "tokyo", 5, RESIDENT, Set.of(LEAD), Set.of(asked), talk, true);
  }

  private static Tuple told(UUID reader, UUID about, Change change) {
    return tuple(reader, new TeamChange(about, change, null));
  }
}
