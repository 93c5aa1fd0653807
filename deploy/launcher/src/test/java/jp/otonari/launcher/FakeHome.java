package jp.otonari.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import jp.otonari.launcher.child.ParentWatch;

/** A checkout with five small services, built as Spring Boot builds its jars. */
final class FakeHome {

  private FakeHome() {}

  static Path make(Path home) throws IOException {
    for (var service : Service.values()) {
      put(home, service, FakeService.class);
    }
    return home;
  }

  static void put(Path home, Service service, Class<?> main) throws IOException {
    var jar = service.jar(home);
    Files.createDirectories(jar.getParent());
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Start-Class", main.getName());
    try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      add(out, "BOOT-INF/classes/", new byte[0]);
      add(out, "BOOT-INF/classes/" + path(main), bytes(main));
      add(out, "BOOT-INF/lib/parent-watch.jar", library());
    }
  }

  private static byte[] library() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new JarOutputStream(bytes)) {
      add(out, path(ParentWatch.class), bytes(ParentWatch.class));
    }
    return bytes.toByteArray();
  }

  private static void add(JarOutputStream out, String name, byte[] content) throws IOException {
    var entry = new JarEntry(name);
    entry.setTime(0);
    out.putNextEntry(entry);
    out.write(content);
  }

  private static String path(Class<?> type) {
    return type.getName().replace('.', '/') + ".class";
  }

  private static byte[] bytes(Class<?> type) throws IOException {
    try (var in = type.getResourceAsStream("/" + path(type))) {
      if (in == null) {
        throw new IllegalStateException("No class file of " + type);
      }
      return in.readAllBytes();
    }
  }
}
