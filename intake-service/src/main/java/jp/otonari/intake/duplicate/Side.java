package jp.otonari.intake.duplicate;

import java.util.List;
import jp.otonari.intake.person.Consent;

/**
 * One of the two records of a merge, as it is stored now.
 *
 * @param <T> the form
 * @param form the whole, with what is sealed
 */
public record Side<T extends Record>(
    String id, String branch, long version, T form, List<Consent> consents, List<Past> history) {

  /** Says nothing about the person: it may come into a log. */
  @Override
  public String toString() {
    return "Side[" + id + "]";
  }
}
