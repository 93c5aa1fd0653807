package jp.otonari.intake.spreadsheet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.intake.person.Role;
import jp.otonari.intake.search.Asked;

/**
 * The people of one role, as a spreadsheet adds to them and shows them.
 *
 * @param <T> the form with which they register
 */
public interface Roll<T extends Record> {

  Role role();

  Class<T> form();

  /** What is wrong with a form although each field alone is right. */
  List<FieldProblem> problems(T given);

  /**
   * Those of the ids that are people of this branch, as they registered.
   *
   * @param whole with what is sensitive
   */
  Map<String, T> known(String branch, Collection<String> ids, boolean whole);

  /** Those of the ids that no newcomer can have. */
  Collection<String> taken(Collection<String> ids);

  /** The ids of the people of this branch by the key of their mail address. */
  Map<String, String> idsByMail(String branch);

  /**
   * Takes all of them in as if each had sent the form; again, it changes nothing.
   *
   * @param by the account that imports them
   */
  void register(String branch, Map<String, T> newcomers, String by);

  /**
   * Changes what they have told, as if the office had; who has changed meanwhile stays as they are.
   *
   * @param whole whether the forms have what is sensitive
   */
  void change(String branch, Map<String, T> changes, boolean whole);

  /**
   * Goes through the people of a list one by one, with their ids.
   *
   * @param whole with what is sensitive
   */
  void each(Asked asked, boolean whole, BiConsumer<String, T> reader);
}
