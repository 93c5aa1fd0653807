package jp.otonari.gateway.mydata;

import jp.otonari.gateway.client.Erasures.Erasure;

/** What there is about the person behind a link. */
sealed interface Held {

  /** A record. */
  record Known(OwnRecord record) implements Held {}

  /** The word of each part that nothing is left, as far as it has come. */
  record Erased(Erasure erasure) implements Held {}

  /** The branch has never had such a person. */
  record Nobody() implements Held {}
}
