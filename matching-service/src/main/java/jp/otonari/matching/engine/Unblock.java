package jp.otonari.matching.engine;

import java.util.List;

/** What would give a neighbour to somebody who waits. */
public sealed interface Unblock {

  String residentId();

  String municipality();

  Rule rule();

  /**
   * What would do, any of these: languages, parts of the week, a gender; empty when it is plain.
   */
  List<String> anyOf();

  /**
   * One change, and this volunteer fits.
   *
   * @param rule the only one that the pair breaks now
   * @param score what the pair is worth after the change
   */
  record OneChange(
      String residentId,
      String municipality,
      String volunteerId,
      Rule rule,
      List<String> anyOf,
      int score)
      implements Unblock {}

  /** No volunteer is one change away: it takes a new one in this town who speaks one of these. */
  record NewVolunteer(String residentId, String municipality, List<String> anyOf)
      implements Unblock {

    @Override
    public Rule rule() {
      return Rule.LANGUAGE;
    }
  }
}
