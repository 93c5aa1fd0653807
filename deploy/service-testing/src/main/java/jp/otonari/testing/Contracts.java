package jp.otonari.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder deploy/contracts, found from wherever a test runs. */
final class Contracts {

  private Contracts() {}

  static Path folder() {
    for (Path here = Path.of("").toAbsolutePath(); here != null; here = here.getParent()) {
      if (Files.isDirectory(here.resolve("deploy/contracts"))) {
        return here.resolve("deploy/contracts");
      }
    }
    throw new IllegalStateException("No deploy/contracts above " + Path.of("").toAbsolutePath());
  }

  /** The folders that have a schema, as {@code pairing-started/v1}. */
  static List<String> events() {
    var folder = folder();
    try (Stream<Path> files = Files.walk(folder, 3)) {
      return files
          .filter(file -> file.endsWith("schema.json"))
          .map(file -> folder.relativize(file.getParent()).toString())
          .sorted()
          .toList();
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  static List<Path> examples(Path contract) {
    try (Stream<Path> files = Files.list(contract.resolve("examples"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }
}
