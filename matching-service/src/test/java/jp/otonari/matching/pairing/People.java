package jp.otonari.matching.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.otonari.matching.engine.Newcomer;
import jp.otonari.matching.engine.Pair;
import jp.otonari.matching.pairing.Outcome.Changed;
import jp.otonari.matching.pairing.Outcome.Refused;
import jp.otonari.matching.pairing.Proposal.Facts;
import jp.otonari.matching.pairing.Reply.Answer;
import org.jspecify.annotations.Nullable;

/** Two invented people who were asked on 10 April 2026, and what they may do. */
final class People {

  static final String RESIDENT = "6f1c1a52-5a3e-4ad5-9b2b-0a5f6e1b2c3d";
  static final String VOLUNTEER = "c2d94f0e-11f6-4f5c-8a63-5d3b7a9e4c10";
  static final LocalDate ASKED_ON = LocalDate.of(2026, 4, 10);
  static final Instant NOW = Instant.parse("2026-04-10T01:00:00Z");
  static final Meeting TALK =
      new Meeting(Instant.parse("2026-04-18T05:00:00Z"), Meeting.Place.OFFICE, null);

  static final Pause AWAY =
      new Pause(
          LocalDate.of(2026, 7, 1),
          LocalDate.of(2026, 8, 1),
          Pause.Cause.VOLUNTEER_AWAY,
          "her mother is ill",
          null);

  private People() {}

  static Pairing asked() {
    return asked(null);
  }

  /** One of the two is asked first. */
  static Pairing asked(@Nullable Side first) {
    var facts = Facts.of(Newcomer.named(RESIDENT).resident(), "13108", List.of("en"));
    return new Pairing(
        "0b8f9d52-6a3e-4ad5-9b2b-0a5f6e1b2c30",
        0L,
        "tokyo",
        1,
        new Pair(RESIDENT, VOLUNTEER),
        new Proposal(NOW, ASKED_ON, ASKED_ON.plusDays(14), facts, 700, "w", List.of(), List.of()),
        Progress.asked(first),
        Hold.of(RESIDENT, VOLUNTEER, 1),
        null,
        null,
        List.of());
  }

  static Pairing accepted() {
    return after(answer(after(answer(asked(), Side.RESIDENT, yes())), Side.VOLUNTEER, yes()));
  }

  static Pairing introduced() {
    return after(Beginning.introduction(accepted(), TALK));
  }

  static Pairing started() {
    return after(Beginning.start(introduced(), Term.from(ASKED_ON)));
  }

  /** Away from 1 July to 1 August 2026. */
  static Pairing paused() {
    return after(Pausing.begin(started(), AWAY));
  }

  static Pairing ended(Ending ending) {
    return after(Closing.of(started(), ending, ending.endedOn()));
  }

  static Outcome answer(Pairing pairing, Side by, Reply reply) {
    return Answering.of(pairing, by, reply, ASKED_ON, ASKED_ON.plusDays(14));
  }

  static Reply yes() {
    return new Reply(Answer.ACCEPTED, null, NOW);
  }

  static Reply no() {
    return new Reply(Answer.DECLINED, "too far", NOW);
  }

  static Pairing after(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Changed.class);
    return ((Changed) outcome).pairing();
  }

  static List<PairingEvent> told(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Changed.class);
    return ((Changed) outcome).events();
  }

  static Refusal refusal(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused) outcome).why();
  }
}
