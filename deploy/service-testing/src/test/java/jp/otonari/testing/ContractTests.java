package jp.otonari.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractTests {

  private static final String SCHEMA =
      """
      {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
       "required": ["visitId", "day", "kind", "guests"],
       "properties": {
         "visitId": {"type": "string", "format": "uuid"},
         "day": {"type": "string", "format": "date"},
         "kind": {"enum": ["TEA", "WALK"]},
         "guests": {"type": "array", "items": {
           "type": "object", "required": ["age"], "properties": {"age": {"type": "integer"}}}},
         "hours": {"type": "integer"}}}
      """;

  private static final String EXAMPLE =
      """
      {"visitId": "6f1c1a52-5a3e-4ad5-9b2b-0a5f6e1b2c30", "day": "2026-04-10", "kind": "TEA",
       "guests": [{"age": 7}], "from": "a newer writer"}
      """;

  private enum Kind {
    TEA,
    WALK
  }

  private enum SomeKinds {
    TEA
  }

  private enum TolerantKinds {
    TEA,
    @JsonEnumDefaultValue
    OTHER
  }

  private record Guest(int age) {}

  private record Visit(
      UUID visitId, LocalDate day, Kind kind, List<Guest> guests, @Nullable Integer hours) {}

  private record Undeclared(UUID visitId, String phone) {}

  private record NeverNull(UUID visitId, Integer hours) {}

  private record NeedlesslyNull(@Nullable UUID visitId) {}

  private record OneKind(SomeKinds kind) {}

  private record AnyKind(TolerantKinds kind) {}

  private record NamedGuest(String name) {}

  private record WrongInside(List<NamedGuest> guests) {}

  private record WrittenWithMore(
      UUID visitId, LocalDate day, Kind kind, List<Guest> guests, String phone) {}

  private record WrittenBadly(String visitId, String day, Kind kind, List<Guest> guests) {}

  @TempDir Path folder;

  @BeforeEach
  void a_contract() throws IOException {
    Files.writeString(folder.resolve("schema.json"), SCHEMA);
    Files.createDirectory(folder.resolve("examples"));
    Files.writeString(folder.resolve("examples/tea.json"), EXAMPLE);
  }

  @Test
  void a_record_of_declared_fields_reads_and_writes_it() {
    var visit =
        new Visit(UUID.randomUUID(), LocalDate.EPOCH, Kind.WALK, List.of(new Guest(7)), null);

    assertThatCode(() -> contract().isReadBy(Visit.class)).doesNotThrowAnyException();
    assertThatCode(() -> contract().isReadBy(AnyKind.class)).doesNotThrowAnyException();
    assertThatCode(() -> contract().isWrittenAs(visit)).doesNotThrowAnyException();
    assertThatCode(() -> contract().hasValidExamples()).doesNotThrowAnyException();
  }

  @Test
  void a_reader_must_agree_with_the_schema() {
    refuses(Undeclared.class, "phone");
    refuses(NeverNull.class, "hours");
    refuses(NeedlesslyNull.class, "visitId");
    refuses(OneKind.class, "WALK");
    refuses(WrongInside.class, "name");
  }

  @Test
  void a_writer_must_tell_no_more_and_no_less() {
    var id = UUID.randomUUID();
    var tellsMore = new WrittenWithMore(id, LocalDate.EPOCH, Kind.TEA, List.of(), "03-0000-0000");
    var wrongFormat = new WrittenBadly("7", "10 April", Kind.TEA, List.of());

    assertThatThrownBy(() -> contract().isWrittenAs(tellsMore)).hasMessageContaining("phone");
    assertThatThrownBy(() -> contract().isWrittenAs(wrongFormat)).hasMessageContaining("uuid");
    assertThatThrownBy(() -> contract().isWrittenAs(new Guest(7))).hasMessageContaining("visitId");
  }

  @Test
  void an_example_that_breaks_the_schema_is_found() throws IOException {
    Files.writeString(folder.resolve("examples/bad.json"), "{\"visitId\": 7}");

    assertThatThrownBy(() -> contract().hasValidExamples()).hasMessageContaining("bad.json");
  }

  private void refuses(Class<? extends Record> reader, String because) {
    assertThatThrownBy(() -> contract().isReadBy(reader)).hasMessageContaining(because);
  }

  private Contract contract() {
    return Contract.in(folder);
  }
}
