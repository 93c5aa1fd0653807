package jp.otonari.intake.spreadsheet;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.otonari.intake.spreadsheet.ImportPart.Rows;
import jp.otonari.intake.vault.Vault;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** The rows of all files, sealed with a key of the file: with the key gone, every copy is gone. */
@Component
class ImportParts {

  private static final int MOST_ROWS = 500;
  private static final int MOST_CHARACTERS = 1_000_000;

  private final MongoOperations mongo;
  private final Vault vault;

  ImportParts(MongoOperations mongo, Vault vault) {
    this.mongo = mongo;
    this.vault = vault;
  }

  void add(String importId, Sheet sheet) {
    var people = new ArrayList<Line>();
    var characters = 0;
    var at = 0;
    for (var line : sheet.people()) {
      people.add(line);
      characters += line.cells().stream().mapToInt(String::length).sum();
      if (people.size() == MOST_ROWS || characters > MOST_CHARACTERS) {
        add(importId, at++, new Rows(sheet.names(), List.copyOf(people)));
        people.clear();
        characters = 0;
      }
    }
    if (!people.isEmpty()) {
      add(importId, at, new Rows(sheet.names(), people));
    }
  }

  private void add(String importId, int at, Rows rows) {
    var sealed = vault.seal(importId, rows);
    try {
      mongo.insert(
          new ImportPart(
              ImportPart.id(importId, at),
              importId,
              at,
              rows.people().size(),
              sealed,
              null,
              false));
    } catch (DuplicateKeyException _) {
      // The same file was sent twice at once; work on its parts may have begun.
    }
  }

  /** In the order of the file. */
  List<ImportPart> of(String importId) {
    return mongo.find(inOrder(importId), ImportPart.class);
  }

  Rows open(ImportPart part) {
    return vault.open(part.importId(), part.sealed(), Rows.class);
  }

  void decided(ImportPart part, Outcome outcome) {
    set(part, new Update().set("outcome", outcome));
  }

  void done(ImportPart part) {
    set(part, new Update().set("done", true));
  }

  /** Before the real run: what the dry run decided may be old. */
  void startAgain(String importId) {
    mongo.updateMulti(
        query(where("importId").is(importId)),
        new Update().unset("outcome").set("done", false),
        ImportPart.class);
  }

  /** Rows that are stored as people need not lie here as well. */
  void keepOnlyFaulty(ImportPart part) {
    var outcome = Objects.requireNonNull(part.outcome());
    var sealed = vault.seal(part.importId(), open(part).onlyFaulty(outcome));
    set(part, new Update().set("sealed", sealed));
  }

  void forget(String importId) {
    vault.destroyKey(importId);
    mongo.remove(query(where("importId").is(importId)), ImportPart.class);
  }

  private static Query inOrder(String importId) {
    return query(where("importId").is(importId)).with(Sort.by("at"));
  }

  private void set(ImportPart part, Update update) {
    mongo.updateFirst(query(where("_id").is(part.id())), update, ImportPart.class);
  }
}
