package jp.otonari.intake.person;

import java.util.Collection;
import java.util.List;

/** Where persons of one role are found by id. */
public interface PersonDirectory {

  /** In whichever branch. */
  boolean holds(String id);

  /**
   * Of those whom letters to this address reach; none, where addresses are kept in a way that
   * nobody can search.
   *
   * @param mailKey see {@link MailAddress#key}
   */
  default List<PersonCard> cardsAt(String branch, String mailKey) {
    return List.of();
  }

  /** Of those ids that are persons of this role in the branch. */
  List<PersonCard> cards(String branch, Collection<String> ids);
}
