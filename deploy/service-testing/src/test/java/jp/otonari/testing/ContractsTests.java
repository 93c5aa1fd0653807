package jp.otonari.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

class ContractsTests {

  /** The one event that says how to reach a person. */
  private static final Set<String> MAY_NAME_PEOPLE = Set.of("contact-changed");

  @TestFactory
  Stream<DynamicTest> every_example_is_valid() {
    return Contracts.events().stream()
        .map(event -> DynamicTest.dynamicTest(event, () -> Contract.of(event).hasValidExamples()));
  }

  @TestFactory
  Stream<DynamicTest> no_event_but_the_contact_names_a_person() {
    return Contracts.events().stream()
        .filter(event -> !MAY_NAME_PEOPLE.contains(event.split("/")[0]))
        .map(
            event ->
                DynamicTest.dynamicTest(
                    event,
                    () -> assertThat(PrivateFacts.in(Contract.of(event).schema())).isEmpty()));
  }

  @Test
  void a_change_tells_the_whole_state_with_the_fields_of_the_first_event() {
    assertSameFields("resident-changed/v1", "resident-registered/v1");
    assertSameFields("volunteer-changed/v1", "volunteer-cleared/v1");
  }

  private static void assertSameFields(String changed, String first) {
    for (var part : List.of("required", "properties")) {
      assertThat(Contract.of(changed).schema().get(part))
          .isEqualTo(Contract.of(first).schema().get(part));
    }
  }

  @Test
  void a_name_is_found_wherever_it_hides() {
    var schema =
        JsonMapper.shared()
            .readTree(
                """
                {"properties": {"cardName": {}, "hotel": {}, "household": {"properties": {"phone": {}}},
                 "children": {"type": "array", "items": {"properties": {"birthDate": {}}}}}}
                """);

    assertThat(PrivateFacts.in(schema))
        .containsExactly("/cardName", "/household/phone", "/children/birthDate");
  }
}
