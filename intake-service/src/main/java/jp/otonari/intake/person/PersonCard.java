package jp.otonari.intake.person;

import org.jspecify.annotations.Nullable;

/**
 * The little that a coordinator's page shows of a person beside a pair, a check-in or a letter.
 *
 * @param role none for somebody who is invited and has not answered
 */
public record PersonCard(
    String personId,
    @Nullable Role role,
    String callName,
    String cardName,
    String municipality,
    String language) {

  /** Says nothing about the person: it may come into a log. */
  @Override
  public String toString() {
    return "PersonCard[" + personId + "]";
  }
}
