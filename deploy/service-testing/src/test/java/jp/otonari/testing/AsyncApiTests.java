package jp.otonari.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The map of all topics says neither more nor less than the contracts and the services. */
class AsyncApiTests {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final JsonNode map = yaml(Contracts.folder().resolve("asyncapi.yaml"));
  private final JsonNode messages = map.at("/components/messages");

  @Test
  void every_contract_is_a_message_and_every_message_a_contract() {
    assertThat(bodies().map(AsyncApiTests::contract).sorted())
        .containsExactlyElementsOf(Contracts.events());
  }

  @Test
  void a_message_bears_the_name_of_its_schema() {
    bodies()
        .forEach(
            message ->
                assertThat(Contract.of(contract(message)).schema().get("title").asString())
                    .isEqualTo(message.get("name").asString()));
  }

  /** What is told of a person, whatever their role, stands with the other events of that person. */
  @Test
  void every_message_goes_over_one_channel_or_over_those_of_both_kinds_of_people() {
    var carried = new ArrayList<String>();
    map.get("channels")
        .valueStream()
        .forEach(channel -> carried.addAll(channel.get("messages").propertyNames()));
    var ofBoth = new ArrayList<>(map.at("/channels/residents/messages").propertyNames());
    ofBoth.retainAll(map.at("/channels/volunteers/messages").propertyNames());

    ofBoth.forEach(carried::remove);
    assertThat(carried).containsExactlyInAnyOrderElementsOf(messages.propertyNames());
  }

  @Test
  void services_read_and_write_what_their_settings_say() {
    var used =
        Stream.of("intake", "matching", "checkin", "notification", "gateway")
            .flatMap(AsyncApiTests::operations);

    assertThat(map.get("operations").propertyNames())
        .containsExactlyInAnyOrderElementsOf(used.toList());
  }

  @Test
  void a_message_without_a_body_says_so_and_goes_over_a_compacted_topic() {
    var empty = messages.properties().stream().filter(it -> !hasBody(it.getValue())).toList();

    assertThat(empty)
        .extracting(it -> it.getValue().at("/payload/type").asString())
        .containsOnly("null");
    assertThat(map.at("/channels/contacts/messages").propertyNames())
        .containsAll(empty.stream().map(Map.Entry::getKey).toList());
  }

  private Stream<JsonNode> bodies() {
    return messages.valueStream().filter(AsyncApiTests::hasBody);
  }

  /** A tombstone has none. */
  private static boolean hasBody(JsonNode message) {
    return message.at("/payload").has("$ref");
  }

  /** Such as {@code intakeWritesResidents}, out of the topics in its application.yml. */
  private static Stream<String> operations(String service) {
    return settings(service)
        .map(file -> yaml(file).path("otonari"))
        .flatMap(
            otonari ->
                Stream.concat(
                    topics(otonari.path("reads")).map(topic -> service + "Reads" + topic),
                    topics(otonari.path("writes")).map(topic -> service + "Writes" + topic)));
  }

  private static Stream<String> topics(JsonNode list) {
    return list.asString("")
        .lines()
        .flatMap(line -> Stream.of(line.split(",")))
        .map(topic -> topic.strip().replaceFirst("\\.v1$", ""))
        .filter(topic -> !topic.isEmpty())
        .map(topic -> Character.toUpperCase(topic.charAt(0)) + topic.substring(1));
  }

  private static Stream<Path> settings(String service) {
    var root = Contracts.folder().resolve("../..").normalize();
    return Stream.of(service + "-service", service)
        .map(folder -> root.resolve(folder).resolve("src/main/resources/application.yml"))
        .filter(Files::exists);
  }

  /** {@code ./pairing-started/v1/schema.json} is the contract {@code pairing-started/v1}. */
  private static String contract(JsonNode message) {
    var schema = Path.of(message.at("/payload/$ref").asString()).normalize();
    return String.valueOf(schema.getParent());
  }

  private static JsonNode yaml(Path file) {
    return JSON.valueToTree(new Yaml().load(Contracts.text(file)));
  }
}
