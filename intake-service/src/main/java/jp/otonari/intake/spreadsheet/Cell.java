package jp.otonari.intake.spreadsheet;

import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * How one kind of cell is read and written; what is written can be read again.
 *
 * @param read the text is not blank
 */
record Cell(Function<String, Said> read, BiFunction<JsonNode, OfficeLanguage, String> write) {

  private static final Pattern SEPARATOR = Pattern.compile("[、,;，；､\\n\\r]+");

  /** One that is read in another way and written as it is. */
  static Cell plain(Function<String, Said> read) {
    return new Cell(read, (value, _) -> value.asString());
  }

  /** Several of these in one cell. */
  Cell list() {
    return new Cell(
        text ->
            Said.all(
                Arrays.stream(SEPARATOR.split(text))
                    .filter(part -> !part.isBlank())
                    .map(read)
                    .toList()),
        (values, language) ->
            values
                .valueStream()
                .map(value -> write.apply(value, language))
                .collect(Collectors.joining(language.of("、", ", "))));
  }
}
