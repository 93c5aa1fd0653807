package jp.otonari.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.otonari.notification.letter.Matter.SpotOffer;
import jp.otonari.notification.letter.Matter.SpotVisit;
import jp.otonari.notification.letter.SpotHelpCancelled.Reason;
import jp.otonari.testing.Contract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpotRulesTests {

  private static final UUID RESIDENT = LetterSamples.READER;

  private static final UUID VOLUNTEER = LetterSamples.PARTNER;

  private static final OffsetDateTime START = OffsetDateTime.parse("2026-04-24T10:00:00+09:00");

  @Test
  void reads_what_is_told_of_spot_help() {
    Contract.of("spot-help-offered/v1").isReadBy(SpotHelpOffered.class);
    Contract.of("spot-help-taken/v1").isReadBy(SpotHelpTaken.class);
    Contract.of("spot-help-cancelled/v1").isReadBy(SpotHelpCancelled.class);
    Contract.of("spot-help-unfilled/v1").isReadBy(SpotHelpUnfilled.class);
  }

  @Test
  void each_volunteer_who_is_asked_gets_a_letter_that_names_nobody() {
    var other = UUID.randomUUID();
    var asked =
        new SpotHelpOffered(
            UUID.randomUUID(),
            RESIDENT,
            List.of(VOLUNTEER, other),
            "13108",
            START,
            90,
            List.of("uk"),
            START.minusDays(1));

    var told = SpotRules.OFFERED.apply(asked);

    assertThat(told).extracting(Told::personId).containsExactly(VOLUNTEER, other);
    assertThat(told).allMatch(it -> it.matter().partner().isEmpty());
    assertThat(told).allMatch(it -> ((SpotOffer) it.matter()).partnerId().equals(RESIDENT));
  }

  @Test
  void who_goes_to_whom_is_told_to_both_and_only_who_goes_gets_the_link() {
    var taken = new SpotHelpTaken(UUID.randomUUID(), RESIDENT, VOLUNTEER, "13108", START, 90);

    var told = SpotRules.TAKEN.apply(taken);

    assertThat(told).extracting(Told::personId).containsExactly(RESIDENT, VOLUNTEER);
    assertThat(told)
        .extracting(it -> it.matter().partner().orElseThrow())
        .containsExactly(VOLUNTEER, RESIDENT);
    assertThat(told)
        .extracting(it -> ((SpotVisit) it.matter()).goes())
        .containsExactly(false, true);
  }

  @Test
  void a_cancelled_visit_is_told_to_who_would_have_been_there() {
    assertThat(people(Reason.OTHER, VOLUNTEER)).containsExactly(RESIDENT, VOLUNTEER);
    assertThat(people(Reason.OTHER, null)).containsExactly(RESIDENT);
    assertThat(people(Reason.RESIDENT_LEFT, VOLUNTEER)).containsExactly(VOLUNTEER);
    assertThat(people(Reason.RESIDENT_LEFT, null)).isEmpty();
  }

  @Test
  void the_resident_hears_that_nobody_can_go() {
    assertThat(SpotRules.UNFILLED.apply(new SpotHelpUnfilled(RESIDENT, START)))
        .extracting(Told::personId, Told::purpose)
        .containsExactly(tuple(RESIDENT, Purpose.SPOT_HELP_UNFILLED));
  }

  private static List<UUID> people(Reason why, @Nullable UUID volunteer) {
    return SpotRules.CANCELLED
        .apply(new SpotHelpCancelled(RESIDENT, volunteer, START, why))
        .stream()
        .map(Told::personId)
        .toList();
  }
}
