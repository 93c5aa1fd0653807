package jp.otonari.matching.pairing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import jp.otonari.matching.pairing.Member.Standing;
import jp.otonari.matching.pairing.Reply.Answer;
import jp.otonari.matching.team.Duty;
import org.jspecify.annotations.Nullable;

/** One of a team, as it is told: codes and dates, nobody's words. */
record TeamMember(
    String volunteerId,
    List<Duty> duties,
    boolean lead,
    @JsonProperty("state") Standing standing,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {

  /** The lead's answer is the pair's, and nobody begins before the pair does. */
  static @Nullable List<TeamMember> of(Pairing pairing, @Nullable Term term) {
    var team = pairing.team();
    return team == null
        ? null
        : team.members().stream().map(member -> of(member, pairing, term)).toList();
  }

  private static TeamMember of(Member member, Pairing pairing, @Nullable Term term) {
    var standing = member.lead() ? ofLead(pairing) : member.standing();
    return new TeamMember(
        member.volunteerId(),
        member.duties(),
        member.lead(),
        standing,
        firstDay(member, standing, term),
        member.until());
  }

  private static @Nullable LocalDate firstDay(
      Member member, Standing standing, @Nullable Term term) {
    return standing == Standing.MEMBER && member.from() == null && term != null
        ? term.startsOn()
        : member.from();
  }

  private static Standing ofLead(Pairing pairing) {
    var reply = pairing.progress().volunteer();
    return reply != null && reply.answer() == Answer.ACCEPTED ? Standing.MEMBER : Standing.ASKED;
  }
}
