package jp.otonari.gateway.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * That somebody corrects what we hold about them.
 *
 * @param link token of the mail link by which they may
 * @param version of the record that was read
 * @param before the answers that it gave
 */
public record Correction(String link, long version, Map<String, List<String>> before) {

  public Answers answersBefore() {
    return new Answers(before, Set.of());
  }

  @Override
  public String toString() {
    return "Correction[hidden]";
  }
}
