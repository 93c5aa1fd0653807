package jp.otonari.intake.person;

import java.util.Collection;
import java.util.List;

/** Where persons of one role are found by id. */
public interface PersonDirectory {

  /** In whichever branch. */
  boolean holds(String id);

  /** Of those ids that are persons of this role in the branch. */
  List<PersonCard> cards(String branch, Collection<String> ids);
}
