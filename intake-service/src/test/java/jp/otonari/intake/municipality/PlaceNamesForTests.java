package jp.otonari.intake.municipality;

/** All places, for tests without a service around them. */
public final class PlaceNamesForTests {

  private PlaceNamesForTests() {}

  public static PlaceNames all() {
    return new PlaceNames(new Municipalities());
  }
}
