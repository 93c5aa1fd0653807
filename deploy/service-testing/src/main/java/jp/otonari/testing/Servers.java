package jp.otonari.testing;

/** A broker and a document store for tests, and how they were started. */
interface Servers {

  /** The broker's bootstrap address. */
  String kafka();

  /** The store's connection string. */
  String mongo();

  /** For the line that says which servers a run used. */
  String description();
}
