package jp.otonari.intake.spreadsheet;

import java.time.Clock;
import java.util.Optional;
import jp.otonari.intake.request.IdempotencyKey;
import jp.otonari.intake.spreadsheet.Import.State;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Takes a file in, once, however often it is sent with the same key. */
@Component
class TakeImport {

  private final Imports imports;
  private final ImportParts parts;
  private final ImportQueue queue;
  private final Clock clock;

  TakeImport(Imports imports, ImportParts parts, ImportQueue queue, Clock clock) {
    this.imports = imports;
    this.parts = parts;
    this.queue = queue;
    this.clock = clock;
  }

  /**
   * @throws RefusedFileException when no row of it can be imported
   */
  Import take(String branch, ImportRequest asked, String by, byte[] content) {
    var id = new IdempotencyKey(asked.key()).idFor(by, branch + "/imports").toString();
    var digest = asked.digest(content);
    var known = imports.find(branch, id);
    if (known.filter(file -> file.state() != State.RECEIVING).isPresent()) {
      return same(known.get(), digest);
    }
    var sheet = SheetReader.read(content, Columns.of(asked.people()));
    try {
      var now = clock.instant();
      var text = asked.consentText();
      imports.add(
          Import.of(id, branch, asked.people(), by, now, digest, State.RECEIVING, sheet, text));
    } catch (DuplicateKeyException _) {
      same(imports.find(branch, id).orElseThrow(), digest);
    }
    parts.add(id, sheet);
    imports.received(id, asked.dry() ? State.CHECKING : State.IMPORTING);
    queue.wake();
    return imports.find(branch, id).orElseThrow();
  }

  private static Import same(Import known, String digest) {
    if (!digest.equals(known.digest())) {
      throw new RefusedFileException(RefusedFileException.KEY_USED);
    }
    return known;
  }

  /**
   * Imports what was checked; none when there is nothing to import any more.
   *
   * @param overwrite whether rows that differ change what is known
   */
  Optional<Import> importChecked(String branch, String id, boolean overwrite) {
    var file = imports.find(branch, id);
    if (file.filter(found -> found.state() == State.CHECKED).isPresent()) {
      parts.startAgain(id);
      imports.begin(branch, id, overwrite);
      queue.wake();
      return imports.find(branch, id);
    }
    return file.filter(found -> found.isTakenIn());
  }
}
