package jp.otonari.notification.letter;

import static jp.otonari.notification.letter.Purpose.INTRODUCTION;
import static jp.otonari.notification.letter.Purpose.PROPOSAL;
import static jp.otonari.notification.letter.Purpose.PROPOSAL_WITHDRAWN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.otonari.notification.contact.Role;
import jp.otonari.notification.letter.Matter.Introduction;
import jp.otonari.notification.letter.Matter.Proposal;
import jp.otonari.notification.letter.Matter.Withdrawal;

/**
 * Who gets what letter before people begin. A resident reads of the volunteer, the first of a team,
 * and every volunteer of the resident.
 */
final class ProposalRules {

  private ProposalRules() {}

  static List<Told> proposed(PairingProposed event) {
    var told = new ArrayList<Told>();
    if (event.asks(Role.RESIDENT)) {
      told.add(new Told(event.residentId(), PROPOSAL, proposal(event, Role.RESIDENT)));
    }
    var matter = proposal(event, Role.VOLUNTEER);
    event.volunteers().forEach(reader -> told.add(new Told(reader, PROPOSAL, matter)));
    return told;
  }

  /**
   * @param team as it was before; who was asked to be in it beside the first does not learn why
   */
  static List<Told> withdrawn(ProposalWithdrawn event, Team team, Instant now) {
    var expired = event.reason() == ProposalWithdrawn.Reason.EXPIRED;
    var resident = event.residentId();
    var volunteer = event.volunteerId();
    var told = new ArrayList<Told>();
    if (event.isNewsTo(Role.RESIDENT)) {
      var noTalk = team.noTalk(resident, event.version(), now);
      told.add(withdrawn(resident, new Withdrawal(volunteer, expired, noTalk)));
    }
    if (event.isNewsTo(Role.VOLUNTEER)) {
      var noTalk = team.noTalk(volunteer, event.version(), now);
      told.add(withdrawn(volunteer, new Withdrawal(resident, expired, noTalk)));
    }
    for (var reader : team.everybody()) {
      if (!reader.equals(volunteer)) {
        var noTalk = team.noTalk(reader, event.version(), now);
        told.add(withdrawn(reader, new Withdrawal(resident, false, noTalk)));
      }
    }
    return told;
  }

  /** Tells the resident and all who come. */
  static List<Told> introduced(PairingIntroduced event, Talk talk) {
    var told = new ArrayList<Told>();
    var matter = introduction(event.pairingId(), talk, event.volunteerId());
    told.add(new Told(event.residentId(), INTRODUCTION, matter));
    told.addAll(introduced(event.pairingId(), event.residentId(), talk, talk.guests()));
    return told;
  }

  static List<Told> introduced(
      UUID pairingId, UUID residentId, Talk talk, Collection<UUID> volunteers) {
    var matter = introduction(pairingId, talk, residentId);
    return volunteers.stream().map(reader -> new Told(reader, INTRODUCTION, matter)).toList();
  }

  static Optional<Introduction> talkOf(Team team, UUID person) {
    return Optional.ofNullable(team.talk())
        .filter(talk -> talk.guests().contains(person) || person.equals(team.residentId()))
        .map(talk -> introduction(team.id(), talk, team.residentId()));
  }

  private static Told withdrawn(UUID reader, Withdrawal matter) {
    return new Told(reader, PROPOSAL_WITHDRAWN, matter);
  }

  private static Introduction introduction(UUID pairingId, Talk talk, UUID partnerId) {
    return new Introduction(
        pairingId, partnerId, talk.meetsAt(), talk.place(), talk.version(), talk.isForTeam());
  }

  private static Proposal proposal(PairingProposed event, Role reader) {
    var resident = reader == Role.RESIDENT;
    return new Proposal(
        event.pairingId(),
        resident ? event.volunteerId() : event.residentId(),
        event.expiresOn(),
        resident ? event.volunteerMunicipality() : event.residentMunicipality(),
        event.sharedLanguages(),
        event.household(),
        event.needs(),
        event.isForTeam());
  }
}
