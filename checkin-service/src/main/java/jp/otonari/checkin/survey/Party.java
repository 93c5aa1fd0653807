package jp.otonari.checkin.survey;

import java.util.UUID;

/** One person in one pairing. The person's own id stands by itself, because it is searched for. */
record Party(UUID pairingId, UUID residentId, UUID volunteerId, Side side, UUID personId) {

  static Party of(UUID pairingId, Course.Start pairing, Side side) {
    var person =
        switch (side) {
          case RESIDENT -> pairing.residentId();
          case VOLUNTEER -> pairing.volunteerId();
        };
    return new Party(pairingId, pairing.residentId(), pairing.volunteerId(), side, person);
  }

  /** Of their own check-ins a member of a team is the volunteer. */
  static Party of(UUID pairingId, Course.Start pairing, Member member) {
    var volunteer = member.volunteerId();
    return new Party(pairingId, pairing.residentId(), volunteer, Side.VOLUNTEER, volunteer);
  }
}
