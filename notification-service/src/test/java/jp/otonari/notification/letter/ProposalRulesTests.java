package jp.otonari.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.otonari.notification.contact.Role;
import jp.otonari.notification.letter.Matter.Introduction;
import jp.otonari.notification.letter.Matter.NoTalk;
import jp.otonari.notification.letter.Matter.Proposal;
import jp.otonari.notification.letter.Matter.Withdrawal;
import jp.otonari.notification.letter.ProposalWithdrawn.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProposalRulesTests {

  private static final Instant NOW = Instant.parse("2026-04-10T01:00:00Z");

  private static final UUID RESIDENT = LetterSamples.READER;

  private static final UUID VOLUNTEER = LetterSamples.PARTNER;

  private static final UUID MEMBER = UUID.randomUUID();

  private static final UUID ASKED = UUID.randomUUID();

  private static final UUID REF = UUID.randomUUID();

  private static final LocalDate DAY = LocalDate.of(2026, 4, 24);

  @Test
  void a_proposal_tells_each_side_of_the_others_municipality() {
    var told = ProposalRules.proposed(proposed(null, null));

    assertThat(told)
        .extracting(Told::personId, it -> ((Proposal) it.matter()).municipality())
        .containsExactly(tuple(RESIDENT, "13107"), tuple(VOLUNTEER, "13108"));
    assertThat(told)
        .extracting(it -> it.matter().partner().orElseThrow())
        .containsExactly(VOLUNTEER, RESIDENT);
  }

  @Test
  void where_one_is_asked_after_the_other_only_who_is_asked_now_gets_a_letter() {
    var first = ProposalRules.proposed(proposed(List.of(Role.VOLUNTEER), null));
    var second = ProposalRules.proposed(proposed(List.of(Role.RESIDENT), null));

    assertThat(first).extracting(Told::personId).containsExactly(VOLUNTEER);
    assertThat(second).extracting(Told::personId).containsExactly(RESIDENT);
  }

  @Test
  void all_volunteers_of_a_team_are_asked_about_the_resident() {
    var other = UUID.randomUUID();

    var told = ProposalRules.proposed(proposed(null, List.of(other)));

    assertThat(told)
        .extracting(Told::personId, it -> it.matter().partner().orElseThrow())
        .containsExactly(
            tuple(RESIDENT, VOLUNTEER), tuple(VOLUNTEER, RESIDENT), tuple(other, RESIDENT));
  }

  @Test
  void who_declined_is_not_told_that_the_proposal_is_over() {
    assertThat(people(withdrawn(Reason.OTHER, Role.RESIDENT))).containsExactly(VOLUNTEER);
    assertThat(people(withdrawn(Reason.OTHER, Role.VOLUNTEER))).containsExactly(RESIDENT);
    assertThat(people(withdrawn(Reason.EXPIRED, null))).containsExactly(RESIDENT, VOLUNTEER);
  }

  @Test
  void who_was_not_asked_is_not_told_that_the_proposal_is_over() {
    var onlyVolunteer = List.of(Role.VOLUNTEER);

    assertThat(
            people(
                new ProposalWithdrawn(
                    REF, 3, RESIDENT, VOLUNTEER, Reason.OTHER, Role.VOLUNTEER, onlyVolunteer)))
        .isEmpty();
    assertThat(
            people(
                new ProposalWithdrawn(
                    REF, 3, RESIDENT, VOLUNTEER, Reason.EXPIRED, null, onlyVolunteer)))
        .containsExactly(VOLUNTEER);
  }

  @Test
  void a_talk_of_three_is_told_to_both() {
    var meetsAt = OffsetDateTime.parse("2026-04-24T19:00:00+09:00");

    var event = new PairingIntroduced(REF, 4, RESIDENT, VOLUNTEER, meetsAt, Place.ONLINE);

    assertThat(ProposalRules.introduced(event, Talk.of(event, "event", Set.of(VOLUNTEER))))
        .containsExactly(
            new Told(
                RESIDENT,
                Purpose.INTRODUCTION,
                new Introduction(REF, VOLUNTEER, meetsAt.toInstant(), Place.ONLINE, 4L, false)),
            new Told(
                VOLUNTEER,
                Purpose.INTRODUCTION,
                new Introduction(REF, RESIDENT, meetsAt.toInstant(), Place.ONLINE, 4L, false)));
  }

  @Test
  void a_team_is_not_told_why_and_hears_of_the_talk_only_when_it_knew_of_one() {
    var meetsAt = NOW.plusSeconds(60);
    var talk = new Talk("event", meetsAt, Place.OFFICE, 4, Set.of(VOLUNTEER, MEMBER));
    var team =
        new Team(REF, "tokyo", 5, RESIDENT, Set.of(VOLUNTEER, MEMBER), Set.of(ASKED), talk, true);
    var noTalk = new NoTalk(REF, meetsAt, 6);

    var told =
        ProposalRules.withdrawn(
            new ProposalWithdrawn(REF, 6, RESIDENT, VOLUNTEER, Reason.EXPIRED, null, null),
            team,
            NOW);

    assertThat(told)
        .extracting(Told::personId, Told::matter)
        .containsExactlyInAnyOrder(
            tuple(RESIDENT, new Withdrawal(VOLUNTEER, true, noTalk)),
            tuple(VOLUNTEER, new Withdrawal(RESIDENT, true, noTalk)),
            tuple(MEMBER, new Withdrawal(RESIDENT, false, noTalk)),
            tuple(ASKED, new Withdrawal(RESIDENT, false, null)));
  }

  private static PairingProposed proposed(@Nullable List<Role> asks, @Nullable List<UUID> members) {
    return new PairingProposed(
        REF,
        1,
        RESIDENT,
        VOLUNTEER,
        DAY,
        List.of("uk"),
        "13108",
        "13107",
        Household.FAMILY,
        List.of(Need.SCHOOL),
        asks,
        members);
  }

  private static ProposalWithdrawn withdrawn(Reason reason, @Nullable Role declinedBy) {
    return new ProposalWithdrawn(REF, 3, RESIDENT, VOLUNTEER, reason, declinedBy, null);
  }

  private static List<UUID> people(ProposalWithdrawn event) {
    return ProposalRules.withdrawn(event, Team.unknown("tokyo", REF, RESIDENT), NOW).stream()
        .map(Told::personId)
        .toList();
  }
}
