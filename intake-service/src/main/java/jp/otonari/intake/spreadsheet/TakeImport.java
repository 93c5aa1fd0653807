package jp.otonari.intake.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
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
    var id = id(branch, by, asked.key());
    var known = imports.find(branch, id);
    if (known.isPresent()) {
      return known.get();
    }
    var sheet = SheetReader.read(content, Columns.of(asked.people()));
    var state = asked.dry() ? State.CHECKING : State.IMPORTING;
    var file =
        Import.of(
            id, branch, asked.people(), by, clock.instant(), state, sheet, asked.consentText());
    parts.add(id, sheet);
    try {
      imports.add(file);
    } catch (DuplicateKeyException _) {
      return imports.find(branch, id).orElseThrow();
    }
    queue.wake();
    return file;
  }

  /** Imports what was checked; none when there is nothing to import any more. */
  Optional<Import> importChecked(String branch, String id) {
    var file = imports.find(branch, id);
    if (file.filter(found -> found.state() == State.CHECKED).isPresent()) {
      parts.startAgain(id);
      imports.begin(branch, id);
      queue.wake();
      return imports.find(branch, id);
    }
    return file.filter(found -> found.isTakenIn());
  }

  private static String id(String branch, String by, UUID key) {
    var name = String.join("\n", branch, by, "imports", key.toString());
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
