package jp.otonari.intake.duplicate;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import jp.otonari.intake.person.Consent;
import jp.otonari.intake.person.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That a record went into another, with all of its history. A record is merged only once, so its id
 * is the merge's.
 *
 * @param by the account that merged them
 * @param taken the fields of the form that were taken over
 * @param consents that the former record held
 * @param history of the former record
 * @param busy both ids until it is done: nobody takes part in two merges at once
 */
@Document("merges")
@CompoundIndex(name = "survivor", def = "{'branch': 1, 'survivor': 1, 'at': -1}")
record Merge(
    @Id String former,
    String branch,
    Role role,
    String survivor,
    String by,
    Instant at,
    Set<String> taken,
    List<Consent> consents,
    List<Past> history,
    @Indexed(unique = true, sparse = true) @Nullable List<String> busy) {

  static Merge begun(
      Role role, Side<?> survivor, Side<?> other, Set<String> taken, String by, Instant now) {
    return new Merge(
        other.id(),
        other.branch(),
        role,
        survivor.id(),
        by,
        now,
        taken,
        other.consents(),
        other.history(),
        List.of(survivor.id(), other.id()));
  }
}
