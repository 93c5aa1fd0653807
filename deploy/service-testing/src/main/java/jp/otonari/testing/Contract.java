package jp.otonari.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One event in deploy/contracts, held against the record that a service writes or reads. */
public final class Contract {

  /** Set as in service-defaults. */
  private static final JsonMapper AS_SERVICES =
      JsonMapper.builder()
          .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private final Path folder;

  private final JsonMapper json;

  private final ObjectNode schema;

  private Contract(Path folder, JsonMapper json) {
    this.folder = folder;
    this.json = json;
    this.schema = (ObjectNode) json.readTree(Contracts.text(folder.resolve("schema.json")));
  }

  /** The contract {@code event}, for example {@code pairing-started/v1}. */
  public static Contract of(String event) {
    return of(event, AS_SERVICES);
  }

  public static Contract of(String event, JsonMapper json) {
    return new Contract(Contracts.folder().resolve(event), json);
  }

  static Contract in(Path folder) {
    return new Contract(folder, AS_SERVICES);
  }

  /**
   * Only declared fields are read, null only where the schema allows it, and every example fits.
   */
  public void isReadBy(Class<? extends Record> reader) {
    new ReaderCheck(schema).check(reader);
    assertThat(examples()).as("examples of %s", folder).isNotEmpty();
    for (var example : examples()) {
      var read = json.readValue(Contracts.text(example), reader);
      assertThat(read).as("%s read as %s", example, reader).isNotNull();
    }
  }

  /** The JSON of the event is valid and tells nothing that the contract does not declare. */
  public void isWrittenAs(Record event) {
    var written = json.writeValueAsString(event);
    assertThat(faults(Strict.copy(schema), written)).as("%s as %s", written, folder).isEmpty();
  }

  /** The contract's own examples are valid. */
  void hasValidExamples() {
    assertThat(examples()).as("examples of %s", folder).isNotEmpty();
    for (var example : examples()) {
      assertThat(faults(schema, Contracts.text(example))).as("%s", example).isEmpty();
    }
  }

  ObjectNode schema() {
    return schema;
  }

  private List<Path> examples() {
    return Contracts.examples(folder);
  }

  private static List<String> faults(JsonNode schema, String text) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema)
        .validate(
            text,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }
}
