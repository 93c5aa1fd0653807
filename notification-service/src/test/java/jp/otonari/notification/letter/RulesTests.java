package jp.otonari.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.otonari.notification.contact.Role;
import jp.otonari.notification.letter.Matter.Checkin;
import jp.otonari.notification.letter.Matter.Introduction;
import jp.otonari.notification.letter.Matter.Proposal;
import jp.otonari.notification.letter.ProposalWithdrawn.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RulesTests {

  private static final UUID RESIDENT = LetterSamples.READER;

  private static final UUID VOLUNTEER = LetterSamples.PARTNER;

  private static final UUID REF = UUID.randomUUID();

  private static final LocalDate DAY = LocalDate.of(2026, 4, 24);

  @Test
  void a_proposal_tells_each_side_of_the_others_municipality() {
    var told = Rules.PAIRING_PROPOSED.apply(proposed(null, null));

    assertThat(told)
        .extracting(Told::personId, it -> ((Proposal) it.matter()).municipality())
        .containsExactly(tuple(RESIDENT, "13107"), tuple(VOLUNTEER, "13108"));
    assertThat(told)
        .extracting(it -> it.matter().partner().orElseThrow())
        .containsExactly(VOLUNTEER, RESIDENT);
  }

  @Test
  void where_one_is_asked_after_the_other_only_who_is_asked_now_gets_a_letter() {
    var first = Rules.PAIRING_PROPOSED.apply(proposed(List.of(Role.VOLUNTEER), null));
    var second = Rules.PAIRING_PROPOSED.apply(proposed(List.of(Role.RESIDENT), null));

    assertThat(first).extracting(Told::personId).containsExactly(VOLUNTEER);
    assertThat(second).extracting(Told::personId).containsExactly(RESIDENT);
  }

  @Test
  void all_volunteers_of_a_team_are_asked_about_the_resident() {
    var other = UUID.randomUUID();

    var told = Rules.PAIRING_PROPOSED.apply(proposed(null, List.of(other)));

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
                    RESIDENT, VOLUNTEER, Reason.OTHER, Role.VOLUNTEER, onlyVolunteer)))
        .isEmpty();
    assertThat(
            people(new ProposalWithdrawn(RESIDENT, VOLUNTEER, Reason.EXPIRED, null, onlyVolunteer)))
        .containsExactly(VOLUNTEER);
  }

  @Test
  void a_checkin_asks_one_person_about_the_other() {
    var asked = new CheckinDue(REF, RESIDENT, VOLUNTEER, VOLUNTEER, CheckinKind.DAY_7, DAY);

    assertThat(Rules.CHECKIN_IS_DUE.apply(asked))
        .containsExactly(
            new Told(
                VOLUNTEER, Purpose.CHECKIN, new Checkin(REF, RESIDENT, CheckinKind.DAY_7, DAY)));
    assertThat(Rules.CHECKIN_IS_OVERDUE.apply(asked))
        .extracting(Told::purpose)
        .containsExactly(Purpose.CHECKIN_REMINDER);
  }

  @Test
  void a_talk_of_three_is_told_to_both() {
    var meetsAt = OffsetDateTime.parse("2026-04-24T19:00:00+09:00");

    assertThat(
            Rules.PAIRING_INTRODUCED.apply(
                new PairingIntroduced(REF, 4, RESIDENT, VOLUNTEER, meetsAt, Place.ONLINE)))
        .containsExactly(
            new Told(
                RESIDENT,
                Purpose.INTRODUCTION,
                new Introduction(REF, VOLUNTEER, meetsAt.toInstant(), Place.ONLINE, 4L)),
            new Told(
                VOLUNTEER,
                Purpose.INTRODUCTION,
                new Introduction(REF, RESIDENT, meetsAt.toInstant(), Place.ONLINE, 4L)));
  }

  @Test
  void a_letter_is_the_same_letter_for_the_same_event_person_and_purpose() {
    assertThat(Letter.idOf("e1", RESIDENT, Purpose.PROPOSAL))
        .isEqualTo(Letter.idOf("e1", RESIDENT, Purpose.PROPOSAL))
        .isNotEqualTo(Letter.idOf("e2", RESIDENT, Purpose.PROPOSAL))
        .isNotEqualTo(Letter.idOf("e1", VOLUNTEER, Purpose.PROPOSAL))
        .isNotEqualTo(Letter.idOf("e1", RESIDENT, Purpose.CHECKIN));
  }

  private static PairingProposed proposed(@Nullable List<Role> asks, @Nullable List<UUID> members) {
    return new PairingProposed(
        REF,
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
    return new ProposalWithdrawn(RESIDENT, VOLUNTEER, reason, declinedBy, null);
  }

  private static List<UUID> people(ProposalWithdrawn event) {
    return Rules.PROPOSAL_IS_WITHDRAWN.apply(event).stream().map(Told::personId).toList();
  }
}
