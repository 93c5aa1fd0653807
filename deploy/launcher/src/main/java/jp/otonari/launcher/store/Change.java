package jp.otonari.launcher.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;

/**
 * What happens to a collection, as the files hold it: a BSON header, for a put also the document.
 */
sealed interface Change {

  Place place();

  record Put(Place place, int position, Document document) implements Change {}

  record Remove(Place place, int position) implements Change {}

  record Drop(Place place) implements Change {}

  record Move(Place place, Place to) implements Change {}

  default void writeTo(ByteBuf out) {
    switch (this) {
      case Put put -> {
        UnstorableException.checkForm(put.document);
        BsonEncoder.encodeDocument(header("put").append("n", put.position), out);
        int start = out.writerIndex();
        BsonEncoder.encodeDocument(put.document, out);
        UnstorableException.checkSize(out.writerIndex() - start);
      }
      case Remove remove ->
          BsonEncoder.encodeDocument(header("remove").append("n", remove.position), out);
      case Drop _ -> BsonEncoder.encodeDocument(header("drop"), out);
      case Move move ->
          BsonEncoder.encodeDocument(
              header("move")
                  .append("toDb", move.to.database())
                  .append("toCollection", move.to.collection()),
              out);
    }
  }

  static Change readFrom(ByteBuf in) {
    Document header = BsonDecoder.decodeBson(in);
    var place = new Place(Fields.text(header, "db"), Fields.text(header, "collection"));
    return switch (Fields.text(header, "op")) {
      case "put" -> new Put(place, Fields.number(header, "n"), BsonDecoder.decodeBson(in));
      case "remove" -> new Remove(place, Fields.number(header, "n"));
      case "drop" -> new Drop(place);
      case "move" ->
          new Move(
              place, new Place(Fields.text(header, "toDb"), Fields.text(header, "toCollection")));
      default -> throw new IllegalArgumentException("unknown change " + header.get("op"));
    };
  }

  private Document header(String operation) {
    return new Document("op", operation)
        .append("db", place().database())
        .append("collection", place().collection());
  }
}
