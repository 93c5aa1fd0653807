package jp.otonari.matching.pool;

import java.util.List;
import jp.otonari.matching.engine.Finding.NobodyFits;

/** Why nobody fits a resident: how many volunteers each hard rule puts out of the question. */
public record Waiting(List<Removed> removedBy) {

  /** One rule by its code. */
  public record Removed(String rule, int count) {}

  static Waiting because(NobodyFits finding) {
    return new Waiting(
        finding.removedBy().entrySet().stream()
            .map(rule -> new Removed(rule.getKey().code(), rule.getValue()))
            .toList());
  }
}
