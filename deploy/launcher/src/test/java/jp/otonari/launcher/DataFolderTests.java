package jp.otonari.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.otonari.launcher.child.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

  @TempDir private Path folder;

  @Test
  void a_new_folder_is_made_and_can_be_opened_again() throws IOException {
    var data = folder.resolve("new/data");

    DataFolder.open(data).close();
    DataFolder.open(data).close();

    assertThat(data.resolve("VERSION")).hasContent("1");
  }

  @Test
  void a_file_is_no_folder() throws IOException {
    var file = Files.createFile(folder.resolve("file"));

    refuses(file, "is a file, not a folder");
  }

  @Test
  void a_folder_that_cannot_be_written_is_named() {
    refuses(Path.of("/proc/otonari"), "/proc/otonari cannot be written");
  }

  @Test
  void data_of_another_version_are_left_alone() throws IOException {
    Files.writeString(folder.resolve("VERSION"), "99\n");

    refuses(folder, "has version '99', and this program reads version 1 only");
  }

  @Test
  void files_of_somebody_else_are_left_alone() throws IOException {
    Files.writeString(folder.resolve("thesis.txt"), "");

    refuses(folder, "is not a data folder of Otonari");
    assertThat(folder.resolve("VERSION")).doesNotExist();
  }

  @Test
  void a_full_disk_is_said_in_megabytes() {
    assertThatThrownBy(() -> DataFolder.open(folder, _ -> 120_000_000))
        .isInstanceOf(CannotStart.class)
        .hasMessage("Only 120 MB are free on the disk of %s; at least 500 MB are needed.", folder);
  }

  @Test
  void only_one_launcher_holds_it() throws IOException {
    try (var _ = DataFolder.open(folder)) {
      refuses(folder, "Another Otonari is running");
    }
    DataFolder.open(folder).close();
  }

  private static void refuses(Path data, String because) {
    assertThatThrownBy(() -> DataFolder.open(data))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(because);
  }
}
