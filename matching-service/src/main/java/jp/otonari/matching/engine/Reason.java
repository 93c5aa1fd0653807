package jp.otonari.matching.engine;

import java.util.List;

/**
 * Why a pair was proposed: one criterion with its points and the facts behind it.
 *
 * @param code nearness, language, life-stage, needs, hours, or clearance-ends (a warning: 0 of 0)
 * @param of the most that this criterion can give
 * @param values minutes, language tags, months between the children, needs, slots, or a date
 */
public record Reason(String code, int points, int of, List<String> values) {

  public Reason withoutValues() {
    return new Reason(code, points, of, List.of());
  }
}
