package jp.otonari.intake.person;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** All persons, whatever their role. */
@Component
public class People {

  private final List<PersonDirectory> directories;

  People(List<PersonDirectory> directories) {
    this.directories = directories;
  }

  /** An id names one person only, so that nobody can take over another's contact. */
  public boolean hold(String id) {
    return directories.stream().anyMatch(directory -> directory.holds(id));
  }

  /** Whether the branch has this person now. */
  public boolean hold(String branch, String id) {
    return !cards(branch, List.of(id)).isEmpty();
  }

  /** All of the branch whom letters to this address reach. */
  public List<PersonCard> withMail(String branch, String mail) {
    var key = MailAddress.key(mail);
    return directories.stream()
        .flatMap(directory -> directory.cardsAt(branch, key).stream())
        .toList();
  }

  List<PersonCard> cards(String branch, Collection<String> ids) {
    return directories.stream()
        .flatMap(directory -> directory.cards(branch, ids).stream())
        .toList();
  }
}
