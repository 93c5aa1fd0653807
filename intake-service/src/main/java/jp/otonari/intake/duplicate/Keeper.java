package jp.otonari.intake.duplicate;

import java.util.List;
import java.util.Optional;
import jp.otonari.defaults.outbox.PendingEvent;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.intake.person.Role;

/**
 * What a merge asks of those who keep the records of one role.
 *
 * @param <T> the form with which the people register
 */
public interface Keeper<T extends Record> {

  Role role();

  /** The type of the stored record. */
  Class<?> stored();

  Class<T> form();

  Optional<Side<T>> find(String branch, String id);

  /** What is wrong with a form although each field alone is right. */
  List<FieldProblem> problems(T form);

  /** Stores the form and tells of it in the same write; false when the record has changed since. */
  boolean takeIn(Side<T> survivor, T merged);

  /**
   * In one write, the record becomes a shell that points to the survivor; the other services hear
   * that the person has left, and reach the old id at the survivor's address. False when the record
   * has changed since.
   */
  boolean leave(Side<T> other, Side<T> survivor);

  /** That the person behind a shell is erased. */
  PendingEvent erased(String branch, String id, long version);
}
