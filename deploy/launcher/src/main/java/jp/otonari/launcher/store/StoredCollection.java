package jp.otonari.launcher.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.memory.MemoryCollection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The library's collection in memory; it tells what changes, and its searches use indexes. */
final class StoredCollection extends MemoryCollection {

  private static final String ID = "_id";

  private final Memory memory;

  private Place place;

  private final FieldIndexes fields = new FieldIndexes();

  private int positions;

  StoredCollection(
      MongoDatabase database,
      Place place,
      CollectionOptions options,
      CursorRegistry cursors,
      Memory memory) {
    super(database, place.collection(), options, cursors);
    this.memory = memory;
    this.place = place;
    fill();
    memory.opened(place, this);
  }

  private void fill() {
    var documents = memory.documents(place);
    for (var document : documents) {
      super.addDocumentInternal(document == null ? new Document() : document);
    }
    positions = documents.size();
    IntStream.range(0, positions)
        .filter(position -> documents.get(position) == null)
        .forEach(super::removeDocument);
  }

  Stream<Change.Put> puts() {
    return streamAllDocumentsWithPosition()
        .map(at -> new Change.Put(place, at.getPosition(), at.getDocument()));
  }

  @Override
  protected Integer addDocumentInternal(Document document) {
    Integer position = super.addDocumentInternal(document);
    positions = Math.max(positions, position + 1);
    fields.add(position, document);
    memory.changed(new Change.Put(place, position, document));
    return position;
  }

  @Override
  protected void handleUpdate(Integer position, Document before, Document after) {
    fields.remove(position, before);
    fields.add(position, after);
    memory.changed(new Change.Put(place, position, after));
  }

  @Override
  protected void removeDocument(Integer position) {
    fields.remove(position, getDocument(position));
    super.removeDocument(position);
    memory.changed(new Change.Remove(place, position));
  }

  @Override
  public void drop() {
    super.drop();
    memory.closed(place);
    memory.changed(new Change.Drop(place));
  }

  @Override
  public synchronized void renameTo(MongoDatabase database, String name) {
    super.renameTo(database, name);
    var to = new Place(database.getDatabaseName(), name);
    memory.closed(place);
    memory.opened(to, this);
    memory.changed(new Change.Move(place, to));
    place = to;
  }

  @Override
  public void addIndex(Index<Integer> index) {
    super.addIndex(index);
    keepFields();
  }

  @Override
  public void dropIndex(String name) {
    super.dropIndex(name);
    keepFields();
  }

  private void keepFields() {
    var named =
        getIndexes().stream()
            .flatMap(index -> index.getKeys().stream())
            .map(IndexKey::getKey)
            .filter(field -> !field.equals(ID))
            .collect(Collectors.toSet());
    fields.keep(named, streamAllDocumentsWithPosition());
  }

  @Override
  protected QueryResult queryDocuments(
      Document asked, Document order, int skip, int limit, int batch, Document projection) {
    var query = Conditions.apart(asked);
    boolean backwards = isNaturalDescending(order);
    var candidates = backwards ? null : candidates(query);
    return candidates == null
        ? super.queryDocuments(query, order, skip, limit, batch, projection)
        : matchDocuments(query, candidates, order, skip, limit, batch, projection);
  }

  /** The library uses its index of ids only for a query that asks for nothing else. */
  private @Nullable Iterable<Integer> candidates(Document query) {
    var conditions = FieldIndexes.conditions(query);
    var byId = new Document(ID, conditions.get(ID));
    if (byId.get(ID) == null || byId.get(ID) instanceof Collection) {
      return fields.positions(conditions, count() / 2);
    }
    return getIndexes().stream()
        .filter(index -> index.canHandle(byId))
        .findFirst()
        .<Iterable<Integer>>map(index -> index.getPositions(byId))
        .orElseGet(() -> fields.positions(conditions, count() / 2));
  }

  /** The library looks up every position in a list of the empty ones: quadratic. */
  @Override
  protected Stream<DocumentWithPosition<Integer>> streamAllDocumentsWithPosition() {
    return IntStream.range(0, positions)
        .filter(position -> getDocument(position) != null)
        .mapToObj(position -> new DocumentWithPosition<>(getDocument(position), position));
  }

  /** The library's sum is changed before the document is, and a failure there would part them. */
  @Override
  protected boolean tracksDataSize() {
    return false;
  }
}
