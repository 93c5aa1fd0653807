package jp.otonari.matching.pairing;

import java.time.LocalDate;
import java.util.List;
import jp.otonari.matching.pairing.Reply.Answer;
import jp.otonari.matching.team.Duty;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer of a team, or one who was asked to be.
 *
 * @param answerBy the last day to answer; null for the lead, who is asked with the resident
 * @param from the first day as a member; null before it is fixed
 * @param until the last day of who left, or of who stands in for a while
 * @param words why not, or what the next one should know; they stay with us
 */
record Member(
    String volunteerId,
    List<Duty> duties,
    boolean lead,
    Standing standing,
    @Nullable LocalDate answerBy,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable String words) {

  /** DECLINED: said no, or nothing in time; LEFT: was a member. */
  enum Standing {
    ASKED,
    MEMBER,
    LEFT,
    DECLINED
  }

  static Member asked(
      String volunteerId, List<Duty> duties, LocalDate answerBy, @Nullable LocalDate until) {
    return new Member(volunteerId, duties, false, Standing.ASKED, answerBy, null, until, null);
  }

  static Member leading(String volunteerId, List<Duty> duties) {
    return new Member(volunteerId, duties, true, Standing.ASKED, null, null, null, null);
  }

  boolean isThere() {
    return standing == Standing.ASKED || standing == Standing.MEMBER;
  }

  boolean isLateOn(LocalDate today) {
    return standing == Standing.ASKED && answerBy != null && today.isAfter(answerBy);
  }

  boolean isOverOn(LocalDate today) {
    return standing == Standing.MEMBER && until != null && today.isAfter(until);
  }

  Member answersUntil(LocalDate day) {
    return standing == Standing.ASKED && !lead
        ? new Member(volunteerId, duties, false, standing, day, from, until, words)
        : this;
  }

  Member joins(@Nullable LocalDate first) {
    return new Member(volunteerId, duties, lead, Standing.MEMBER, null, first, until, null);
  }

  Member declines(@Nullable String why) {
    return new Member(volunteerId, duties, lead, Standing.DECLINED, null, null, until, why);
  }

  Member leaves(LocalDate last, @Nullable String handOver) {
    return new Member(volunteerId, duties, lead, Standing.LEFT, null, from, last, handOver);
  }

  /** How far this one has come in a pair. */
  State stateIn(State pair) {
    return switch (standing) {
      case ASKED ->
          pair == State.WITHDRAWN || pair == State.ENDED ? State.WITHDRAWN : State.PROPOSED;
      case MEMBER -> pair;
      case DECLINED -> State.WITHDRAWN;
      case LEFT -> State.ENDED;
    };
  }

  /** What they said; null for nothing yet, or nothing in time. */
  @Nullable Answer answer() {
    return switch (standing) {
      case ASKED -> null;
      case MEMBER, LEFT -> Answer.ACCEPTED;
      case DECLINED -> Answer.DECLINED;
    };
  }

  Member withoutWords() {
    return new Member(volunteerId, duties, lead, standing, answerBy, from, until, null);
  }
}
