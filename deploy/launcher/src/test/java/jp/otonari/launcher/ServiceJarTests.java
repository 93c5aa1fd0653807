package jp.otonari.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceJarTests {

  @TempDir private Path folder;

  @Test
  void services_share_a_library_that_is_the_same() throws IOException {
    FakeHome.make(folder);

    var intake = jar(Service.INTAKE).unpack();
    var matching = jar(Service.MATCHING).unpack();

    assertThat(intake.mainClass()).isEqualTo(FakeService.class.getName());
    assertThat(library(intake)).isEqualTo(library(matching)).endsWith("parent-watch.jar");
    assertThat(Path.of(library(intake))).exists();
  }

  @Test
  void a_jar_is_unpacked_again_only_when_it_changed() throws IOException {
    FakeHome.make(folder);
    jar(Service.INTAKE).unpack();
    var unpacked = folder.resolve("app/intake.jar");
    Files.setLastModifiedTime(unpacked, FileTime.fromMillis(0));

    jar(Service.INTAKE).unpack();
    assertThat(Files.getLastModifiedTime(unpacked)).isEqualTo(FileTime.fromMillis(0));

    FakeHome.put(folder, Service.INTAKE, BrokenService.class);
    assertThat(jar(Service.INTAKE).unpack().mainClass()).isEqualTo(BrokenService.class.getName());
    assertThat(Files.getLastModifiedTime(unpacked)).isGreaterThan(FileTime.fromMillis(0));
  }

  private ServiceJar jar(Service service) {
    return new ServiceJar(service.title(), service.jar(folder), folder.resolve("app"));
  }

  private static String library(ServiceJar.Unpacked unpacked) {
    return unpacked.classPath().split(File.pathSeparator)[1];
  }
}
