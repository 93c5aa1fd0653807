package jp.otonari.launcher.store;

/** A collection by its full name. */
record Place(String database, String collection) {

  boolean isOfTheSystem() {
    return collection.startsWith("system.");
  }
}
