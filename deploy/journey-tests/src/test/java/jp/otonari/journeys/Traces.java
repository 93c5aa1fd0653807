package jp.otonari.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for texts in all files of a platform, as whoever steals its disk would: databases, topics
 * and logs. Only the mails are left out: they lie in the letter boxes of the people themselves.
 */
final class Traces extends SimpleFileVisitor<Path> {

  private static final Path LETTER_BOXES = Path.of("mails");

  private final Map<String, byte[]> sought = new LinkedHashMap<>();
  private final List<String> found = new ArrayList<>();
  private final Path data;

  private Traces(Iterable<String> texts, Path data) {
    texts.forEach(text -> sought.put(text, text.getBytes(StandardCharsets.UTF_8)));
    this.data = data;
  }

  /** Those of the texts that are in some file. */
  static List<String> of(Iterable<String> texts, Path data) {
    var traces = new Traces(texts, data);
    try {
      Files.walkFileTree(data, traces);
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
    return traces.found;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about) {
    return data.relativize(folder).equals(LETTER_BOXES)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
    try {
      var bytes = Files.readAllBytes(file);
      sought
          .entrySet()
          .removeIf(
              text -> {
                var here = contains(bytes, text.getValue());
                if (here) {
                  found.add(text.getKey());
                }
                return here;
              });
    } catch (NoSuchFileException _) {
      return FileVisitResult.CONTINUE;
    }
    return FileVisitResult.CONTINUE;
  }

  /** Files vanish while we look: that is what we wait for. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
    if (why instanceof NoSuchFileException) {
      return FileVisitResult.CONTINUE;
    }
    throw why;
  }

  private static boolean contains(byte[] bytes, byte[] text) {
    for (var at = 0; at <= bytes.length - text.length; at++) {
      var same = 0;
      while (same < text.length && bytes[at + same] == text[same]) {
        same++;
      }
      if (same == text.length) {
        return true;
      }
    }
    return false;
  }
}
