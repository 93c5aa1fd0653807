package jp.otonari.launcher;

/** A service that ends at once. */
final class BrokenService {

  private BrokenService() {}

  public static void main(String[] arguments) {
    System.exit(7);
  }
}
