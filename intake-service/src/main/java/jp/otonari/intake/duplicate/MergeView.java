package jp.otonari.intake.duplicate;

import java.time.Instant;
import java.util.List;
import jp.otonari.intake.person.Consent;

/**
 * What the office sees of a merge.
 *
 * @param former id of the record that is no more
 * @param taken the fields that were taken over from it
 */
record MergeView(
    String former,
    Instant at,
    String by,
    List<String> taken,
    List<Consent> consents,
    List<Past> history) {

  static MergeView of(Merge merge) {
    return new MergeView(
        merge.former(),
        merge.at(),
        merge.by(),
        merge.taken().stream().sorted().toList(),
        merge.consents(),
        merge.history());
  }
}
