package jp.otonari.gateway.duplicate;

/**
 * A field of two records, in words.
 *
 * @param keeps id of the record whose value is chosen, or is proposed
 */
record FieldRow(String field, String first, String second, String keeps) {

  public boolean isSame() {
    return first.equals(second);
  }
}
