package jp.otonari.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import java.util.UUID;
import jp.otonari.notification.letter.Matter.TeamChange;
import jp.otonari.notification.letter.Matter.TeamChange.Change;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class TeamTests {

  private static final UUID RESIDENT = UUID.randomUUID();
  private static final UUID LEAD = UUID.randomUUID();
  private static final UUID OLD = UUID.randomUUID();
  private static final UUID NEW = UUID.randomUUID();

  @Test
  void everybody_who_helps_and_the_resident_learn_who_came_and_so_does_that_one() {
    assertThat(team(LEAD).changedTo(team(LEAD, NEW)))
        .extracting(Told::personId, Told::matter)
        .containsExactlyInAnyOrder(
            told(RESIDENT, NEW, Change.JOINED),
            told(LEAD, NEW, Change.JOINED),
            told(NEW, RESIDENT, Change.YOU_JOINED));
  }

  @Test
  void who_left_is_thanked_and_hears_of_nobody_else() {
    assertThat(team(LEAD, OLD).changedTo(team(LEAD, NEW)))
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
    assertThat(team(LEAD, OLD).changedTo(team(OLD, LEAD))).isEmpty();
  }

  @Test
  void two_letters_of_one_event_about_two_people_are_two_letters() {
    assertThat(team(LEAD, OLD).changedTo(team(LEAD, NEW)))
        .extracting(it -> it.personId() + it.matter().apart())
        .doesNotHaveDuplicates();
  }

  private static Team team(UUID... volunteers) {
    return new Team(UUID.randomUUID(), "tokyo", 5, RESIDENT, Set.of(volunteers));
  }

  private static Tuple told(UUID reader, UUID about, Change change) {
    return tuple(reader, new TeamChange(about, change));
  }
}
