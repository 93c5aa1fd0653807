package jp.otonari.matching.pairing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import jp.otonari.matching.engine.Explanation.Alternative;
import jp.otonari.matching.engine.Reason;
import jp.otonari.matching.pairing.Meeting.Place;
import jp.otonari.matching.pairing.Reply.Answer;
import jp.otonari.matching.pairing.Withdrawal.Cause;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator sees of a proposal or pair.
 *
 * @param asked who was asked until now
 * @param pause the latest one, over or not
 */
record PairingView(
    String pairingId,
    State state,
    String residentId,
    String volunteerId,
    int score,
    List<Reason> reasons,
    List<Alternative> alternatives,
    @Nullable Answer residentAnswer,
    @Nullable Answer volunteerAnswer,
    List<Side> asked,
    LocalDate askedOn,
    LocalDate expiresOn,
    @Nullable Talk introduction,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable Pause pause,
    @Nullable WithdrawalView withdrawal,
    @Nullable Ending ending,
    @Nullable TeamView team,
    long version) {

  static PairingView of(Pairing pairing) {
    var proposal = pairing.proposal();
    var progress = pairing.progress();
    var term = progress.term();
    return new PairingView(
        pairing.pairingId(),
        progress.state(),
        pairing.people().residentId(),
        pairing.people().volunteerId(),
        proposal.score(),
        proposal.reasons(),
        proposal.alternatives(),
        answer(progress.resident()),
        answer(progress.volunteer()),
        Stream.of(Side.values()).filter(progress::asks).toList(),
        proposal.askedOn(),
        proposal.expiresOn(),
        Talk.of(progress.meeting()),
        term == null ? null : term.startsOn(),
        term == null ? null : term.endsOn(),
        progress.pause(),
        WithdrawalView.of(progress.withdrawal()),
        progress.ending(),
        TeamView.of(pairing),
        pairing.revision());
  }

  private static @Nullable Answer answer(@Nullable Reply reply) {
    return reply == null ? null : reply.answer();
  }

  /** The talk of three, in Japan time. */
  record Talk(OffsetDateTime meetsAt, Place place, @Nullable String link) {

    static @Nullable Talk of(@Nullable Meeting meeting) {
      return meeting == null
          ? null
          : new Talk(JapanTime.of(meeting.meetsAt()), meeting.place(), meeting.link());
    }
  }

  /** Why and when it was withdrawn. */
  record WithdrawalView(
      Cause cause, @Nullable Side declinedBy, @Nullable String reason, OffsetDateTime at) {

    static @Nullable WithdrawalView of(@Nullable Withdrawal why) {
      return why == null
          ? null
          : new WithdrawalView(why.cause(), why.declinedBy(), why.reason(), JapanTime.of(why.at()));
    }
  }
}
