package jp.otonari.intake.person;

/** The little that a coordinator's page shows of a person beside a pair, a check-in or a letter. */
public record PersonCard(
    String personId,
    Role role,
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
