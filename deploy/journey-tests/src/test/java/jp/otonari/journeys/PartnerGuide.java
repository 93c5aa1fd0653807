package jp.otonari.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands in deploy/partners.md, each with the answer that is printed below it. */
record PartnerGuide(List<Example> examples) {

  private static final Pattern EXAMPLE =
      Pattern.compile("```sh\\n(.*?)```.*?```json\\n(.*?)```", Pattern.DOTALL);

  /** A command for a shell, and what it answers. */
  record Example(String command, JsonNode answer) {

    /** The same about somebody else. */
    Example with(String before, String after) {
      assertThat(command).contains(before);
      return new Example(command.replace(before, after), answer);
    }

    /** Runs it; the answer has the fields that are printed, no more and no fewer. */
    JsonNode run(Map<String, String> variables) {
      var said = JsonMapper.shared().readTree(output(variables));
      assertThat(fields(said)).as(said.toString()).isEqualTo(fields(answer));
      return said;
    }

    private String output(Map<String, String> variables) {
      var shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", command);
      shell.environment().putAll(variables);
      try {
        var running = shell.redirectErrorStream(true).start();
        return new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException ex) {
        throw new UncheckedIOException(ex);
      }
    }
  }

  static PartnerGuide read() throws IOException {
    var text = Files.readString(Path.of("..", "partners.md"));
    var found =
        EXAMPLE
            .matcher(text)
            .results()
            .map(it -> new Example(it.group(1), JsonMapper.shared().readTree(it.group(2))))
            .toList();
    assertThat(found).hasSize(text.split("```sh", -1).length - 1);
    return new PartnerGuide(found);
  }

  /** The example whose command has this in it. */
  Example of(String part) {
    return examples.stream()
        .filter(example -> example.command().contains(part))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No example with " + part));
  }

  private static TreeSet<String> fields(JsonNode node) {
    var found = new TreeSet<String>();
    node.properties()
        .forEach(
            field -> {
              found.add(field.getKey());
              Stream.concat(Stream.of(field.getValue()), field.getValue().valueStream())
                  .flatMap(inner -> fields(inner).stream())
                  .forEach(inner -> found.add(field.getKey() + "." + inner));
            });
    return found;
  }
}
