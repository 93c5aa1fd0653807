package jp.otonari.notification.letter;

import java.util.Optional;
import java.util.UUID;
import jp.otonari.notification.letter.Matter.Introduction;
import org.springframework.stereotype.Component;

/** The talks that are set, for the people who come to them. */
@Component
public class Talks {

  private final Teams teams;

  Talks(Teams teams) {
    this.teams = teams;
  }

  /** What a person's letter tells of the talk; nothing when there is none for this person. */
  public Optional<Introduction> of(String branch, UUID pairingId, UUID person) {
    return teams.find(branch, pairingId).flatMap(team -> ProposalRules.talkOf(team, person));
  }
}
