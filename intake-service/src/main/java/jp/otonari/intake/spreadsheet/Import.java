package jp.otonari.intake.spreadsheet;

import java.time.Instant;
import java.util.List;
import jp.otonari.intake.person.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A file that the office has uploaded, and how far it is. Its rows lie in {@link ImportPart}s.
 *
 * @param by the account that uploaded it
 * @param digest of the file and of what was asked: the key of an upload stands for both
 * @param encoding in which the file was written
 * @param unknownColumns names in the header that are not read
 * @param consentText version of the text on paper that the people of the file have agreed to
 * @param rows how many people stand in the file
 * @param overwrite whether rows that differ change what is known; null before it is imported
 * @param leasedUntil until when another instance leaves it alone; null when nobody works on it
 */
@Document("imports")
@CompoundIndex(name = "newest", def = "{'branch': 1, 'at': -1}")
@CompoundIndex(name = "unfinished", def = "{'state': 1, 'leasedUntil': 1}")
record Import(
    @Id String id,
    String branch,
    Role people,
    String by,
    Instant at,
    String digest,
    State state,
    Header header,
    String encoding,
    List<String> unknownColumns,
    String consentText,
    int rows,
    @Nullable Boolean overwrite,
    @Nullable Instant leasedUntil) {

  /** How far a file is. */
  enum State {
    /** Its rows are being stored; nobody is shown it before they are. */
    RECEIVING,
    /** The dry run is on its way. */
    CHECKING,
    CHECKED,
    IMPORTING,
    IMPORTED,
    /** The rows are gone, as they are kept for a short time only. */
    FORGOTTEN;

    boolean isAtWork() {
      return this == CHECKING || this == IMPORTING;
    }

    State whenDone() {
      return switch (this) {
        case CHECKING, CHECKED -> CHECKED;
        case IMPORTING, IMPORTED -> IMPORTED;
        case RECEIVING, FORGOTTEN -> this;
      };
    }
  }

  static Import of(
      String id,
      String branch,
      Role people,
      String by,
      Instant now,
      String digest,
      State state,
      Sheet sheet,
      String consentText) {
    return new Import(
        id,
        branch,
        people,
        by,
        now,
        digest,
        state,
        sheet.header(),
        sheet.encoding(),
        sheet.header().unknown(sheet.names()),
        consentText,
        sheet.people().size(),
        null,
        null);
  }

  boolean overwrites() {
    return Boolean.TRUE.equals(overwrite);
  }

  boolean tellsSensitive() {
    return header.has(Column.SENSITIVE_CONSENT);
  }

  /** Whether its good rows become people, or have become them. */
  boolean isTakenIn() {
    return state == State.IMPORTING || state == State.IMPORTED;
  }
}
