package jp.otonari.intake.erasure;

/** Erases the record of a person of one role, and tells the other services in the same write. */
public interface PersonErasure {

  /** Whether the branch had such a person; false when the person was erased before. */
  boolean erase(String branch, String id);
}
