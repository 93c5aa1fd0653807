package jp.otonari.matching.pairing;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import jp.otonari.matching.pairing.PairingView.Talk;
import jp.otonari.matching.pairing.Reply.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What one of the two sees: no points, nobody else's name or answer, none of the office's words.
 */
record PartyView(
    String pairingId,
    State state,
    Side side,
    String residentId,
    String volunteerId,
    List<String> sharedLanguages,
    String residentMunicipality,
    String volunteerMunicipality,
    String household,
    List<String> needs,
    @Nullable Answer answer,
    LocalDate askedOn,
    LocalDate expiresOn,
    @Nullable Talk introduction,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable LocalDate pausedUntil) {

  static PartyView of(Pairing pairing, Side side) {
    var facts = pairing.proposal().facts();
    var office = PairingView.of(pairing);
    return new PartyView(
        pairing.pairingId(),
        pairing.state(),
        side,
        office.residentId(),
        office.volunteerId(),
        facts.sharedLanguages(),
        facts.residentMunicipality(),
        facts.volunteerMunicipality(),
        facts.household(),
        facts.needs(),
        side == Side.RESIDENT ? office.residentAnswer() : office.volunteerAnswer(),
        office.askedOn(),
        office.expiresOn(),
        office.introduction(),
        office.startsOn(),
        office.endsOn(),
        pausedUntil(pairing));
  }

  /** The same for one of a team: the question and the answer are their own. */
  static PartyView of(Pairing pairing, Member member) {
    var pair = of(pairing, Side.VOLUNTEER);
    return new PartyView(
        pair.pairingId,
        member.stateIn(pairing.state()),
        Side.VOLUNTEER,
        pair.residentId,
        member.volunteerId(),
        pair.sharedLanguages,
        pair.residentMunicipality,
        pair.volunteerMunicipality,
        pair.household,
        pair.needs,
        member.answer(),
        pair.askedOn,
        requireNonNullElse(member.answerBy(), pair.expiresOn),
        pair.introduction,
        pair.startsOn,
        member.until() == null ? pair.endsOn : member.until(),
        pair.pausedUntil);
  }

  private static @Nullable LocalDate pausedUntil(Pairing pairing) {
    var pause = pairing.progress().pause();
    return pause == null || pairing.state() != State.PAUSED ? null : pause.until();
  }
}
