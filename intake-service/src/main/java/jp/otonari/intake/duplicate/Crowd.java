package jp.otonari.intake.duplicate;

import jp.otonari.intake.person.Role;

/**
 * The people of one role, among whom doubles are looked for.
 *
 * @param <T> their record as it is stored, with the fields branch and {@code alike}
 */
public interface Crowd<T> {

  Role role();

  Class<T> type();

  Person person(T stored);
}
