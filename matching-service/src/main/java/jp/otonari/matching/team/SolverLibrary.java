package jp.otonari.matching.team;

import com.google.ortools.Loader;

/** The native code of OR-Tools: unpacked and loaded when first asked for, and then only once. */
final class SolverLibrary {

  static final boolean IS_LOADED = load();

  private SolverLibrary() {}

  /** Some machines cannot: another processor or C library, or no room in the temporary folder. */
  private static boolean load() {
    try {
      Loader.loadNativeLibraries();
      return true;
    } catch (LinkageError | RuntimeException _) {
      return false;
    }
  }
}
