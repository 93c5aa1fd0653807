package jp.otonari.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.CRC32C;
import jp.otonari.launcher.child.CannotStart;

/**
 * A service's executable jar, unpacked into a plain class path: it starts seconds faster, and the
 * services share one folder of libraries.
 *
 * @param name of the service
 * @param packed what the build made
 * @param folder where it is unpacked
 */
record ServiceJar(String name, Path packed, Path folder) {

  private static final String CLASSES = "BOOT-INF/classes/";

  private static final String LIBRARIES = "BOOT-INF/lib/";

  /** Class path and main class of an unpacked service. */
  record Unpacked(String classPath, String mainClass) {}

  /** Unpacks it unless this very jar was unpacked before. */
  Unpacked unpack() throws IOException {
    if (!Files.exists(packed)) {
      throw new CannotStart("%s is not built: there is no %s.".formatted(name, packed));
    }
    var stamp = folder.resolve(name + ".stamp");
    var now = Files.size(packed) + " " + Files.getLastModifiedTime(packed) + " " + packed;
    if (Files.exists(stamp)) {
      var lines = Files.readAllLines(stamp);
      if (lines.size() == 3 && lines.getFirst().equals(now)) {
        return new Unpacked(lines.get(1), lines.get(2));
      }
    }
    var unpacked = unpackNow();
    var text = String.join("\n", now, unpacked.classPath(), unpacked.mainClass());
    Files.writeString(stamp, text + "\n");
    return unpacked;
  }

  private Unpacked unpackNow() throws IOException {
    var libraries = Files.createDirectories(folder.resolve("lib"));
    var own = folder.resolve(name + ".jar");
    var classPath = new ArrayList<>(List.of(own.toString()));
    try (var jar = new JarFile(packed.toFile());
        var classes = new JarOutputStream(Files.newOutputStream(own))) {
      for (var entry : (Iterable<JarEntry>) jar.stream()::iterator) {
        if (entry.getName().startsWith(LIBRARIES) && !entry.isDirectory()) {
          classPath.add(library(jar, entry, libraries).toString());
        } else if (entry.getName().startsWith(CLASSES) && !entry.getName().equals(CLASSES)) {
          classes.putNextEntry(new JarEntry(entry.getName().substring(CLASSES.length())));
          jar.getInputStream(entry).transferTo(classes);
        }
      }
      var main = jar.getManifest().getMainAttributes().getValue("Start-Class");
      return new Unpacked(String.join(File.pathSeparator, classPath), main);
    }
  }

  /** A library is named after its content, since a snapshot keeps its name when it changes. */
  private static Path library(JarFile jar, JarEntry entry, Path libraries) throws IOException {
    byte[] bytes;
    try (var in = jar.getInputStream(entry)) {
      bytes = in.readAllBytes();
    }
    var checksum = new CRC32C();
    checksum.update(bytes);
    var folder = Files.createDirectories(libraries.resolve(Long.toHexString(checksum.getValue())));
    var library = folder.resolve(entry.getName().substring(LIBRARIES.length()));
    if (!Files.exists(library)) {
      var half = Files.createTempFile(folder, "half", ".jar");
      Files.write(half, bytes);
      Files.move(half, library, StandardCopyOption.ATOMIC_MOVE);
    }
    return library;
  }
}
