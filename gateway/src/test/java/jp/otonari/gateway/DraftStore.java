package jp.otonari.gateway;

import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.otonari.gateway.Stub.Heard;
import jp.otonari.gateway.Stub.Reply;

/** Keeps drafts as intake does: bytes under an id. */
final class DraftStore {

  private final Map<String, byte[]> kept = new ConcurrentHashMap<>();

  void keptBy(Stub intake) {
    var draft = " /branches/[a-z]+/drafts/.*";
    intake.on("PUT" + draft, this::put);
    intake.on("GET" + draft, this::get);
    intake.on("DELETE" + draft, this::delete);
  }

  /** As a dump of the database shows them. */
  Map<String, byte[]> dump() {
    return kept;
  }

  private Reply put(Heard request) {
    kept.put(request.path(), Base64.getDecoder().decode(request.body().get("sealed").asString()));
    return Reply.done();
  }

  private Reply get(Heard request) {
    var sealed = kept.get(request.path());
    return sealed == null
        ? Reply.problem(404, "not-found")
        : Reply.ok(Map.of("sealed", Base64.getEncoder().encodeToString(sealed)));
  }

  private Reply delete(Heard request) {
    kept.remove(request.path());
    return Reply.done();
  }
}
