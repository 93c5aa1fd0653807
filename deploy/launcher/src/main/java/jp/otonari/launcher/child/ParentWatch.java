package jp.otonari.launcher.child;

import java.io.IOException;

/**
 * Ends this process when its standard input ends: that is how a child learns of a killed parent.
 */
public final class ParentWatch {

  private ParentWatch() {}

  /** Returns at once; the shutdown hooks run when the parent is gone. */
  public static void exitWithParent() {
    Thread.ofPlatform().daemon().name("parent-watch").start(ParentWatch::watch);
  }

  private static void watch() {
    try {
      while (System.in.read() != -1) {
        continue;
      }
    } catch (IOException _) {
      // A broken pipe says the same as its end.
    }
    System.exit(0);
  }
}
