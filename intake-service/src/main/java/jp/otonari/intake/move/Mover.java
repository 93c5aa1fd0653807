package jp.otonari.intake.move;

import java.util.Optional;
import jp.otonari.intake.person.PersonCard;
import jp.otonari.intake.person.Role;
import org.jspecify.annotations.Nullable;

/** What a move asks of those who keep the records of one role. */
public interface Mover {

  Role role();

  Optional<Person> find(String branch, String id);

  /**
   * In one write the record is the other branch's, the services hear in the old branch that the
   * person has left and in the new one all that they need, each with a version of its own, the
   * later one in the new branch.
   *
   * @param municipality in which the person lives from now on; null when it stays
   * @return whether the record is in the other branch; false when the person has left, or is erased
   */
  boolean move(String id, String from, String to, @Nullable String municipality);

  /**
   * Somebody who might move.
   *
   * @param hasLeft the programme
   */
  record Person(PersonCard card, boolean hasLeft) {}
}
