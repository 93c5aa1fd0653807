package jp.otonari.notification.letter;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jp.otonari.notification.letter.Matter.TeamChange;
import jp.otonari.notification.letter.Matter.TeamChange.Change;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Who helps a resident now, one volunteer or several: known here so that a change can be told.
 *
 * @param id the pairing's
 * @param asOf the version of the pairing that this is
 */
@Document("teams")
record Team(@Id UUID id, String branch, long asOf, UUID residentId, Set<UUID> volunteers) {

  static Team of(
      UUID pairingId, String branch, long asOf, UUID residentId, Collection<Member> members) {
    return new Team(
        pairingId,
        branch,
        asOf,
        residentId,
        members.stream()
            .filter(member -> member.state() == Member.State.MEMBER)
            .map(Member::volunteerId)
            .collect(toCollection(TreeSet::new)));
  }

  Team with(UUID volunteer) {
    var all = new TreeSet<>(volunteers);
    all.add(volunteer);
    return new Team(id, branch, asOf, residentId, all);
  }

  /** Everybody who helps, and the resident, learn who came and who left; so do those. */
  List<Told> changedTo(Team now) {
    var told = new ArrayList<Told>();
    for (var volunteer : now.volunteers) {
      if (!volunteers.contains(volunteer)) {
        now.tell(volunteer, Change.JOINED, Change.YOU_JOINED, told);
      }
    }
    for (var volunteer : volunteers) {
      if (!now.volunteers.contains(volunteer)) {
        now.tell(volunteer, Change.LEFT, Change.YOU_LEFT, told);
      }
    }
    return told;
  }

  private void tell(UUID volunteer, Change others, Change self, List<Told> told) {
    told.add(new Told(residentId, Purpose.TEAM_CHANGED, new TeamChange(volunteer, others)));
    for (var other : volunteers) {
      if (!other.equals(volunteer)) {
        told.add(new Told(other, Purpose.TEAM_CHANGED, new TeamChange(volunteer, others)));
      }
    }
    told.add(new Told(volunteer, Purpose.TEAM_CHANGED, new TeamChange(residentId, self)));
  }
}
