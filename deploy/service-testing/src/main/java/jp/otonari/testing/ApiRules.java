package jp.otonari.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for the HTTP interface of every service, seen in its OpenAPI document. */
public final class ApiRules {

  private static final String WRITE = "otonari.contracts.write";
  private static final Set<String> SENSITIVE =
      Set.of("dueDate health story pregnancy disability religion visa crime".split(" "));

  private final String service;
  private final OpenApiWebMvcResource resource;
  private final List<Route> routes;

  ApiRules(String service, OpenApiWebMvcResource resource, List<Route> routes) {
    this.service = service;
    this.resource = resource;
    this.routes = routes;
  }

  /**
   * A test per rule.
   *
   * @param safe ends of paths to which a POST may come twice without a key or a version
   */
  public Stream<DynamicTest> all(String... safe) {
    var text = text();
    var api = JsonMapper.shared().readTree(text);
    return Stream.of(
        dynamicTest("every route is described", () -> everyRouteIsDescribed(api)),
        dynamicTest("the document is valid", () -> isValid(text)),
        dynamicTest("every answer says what it shows", () -> everyAnswerShows(api)),
        dynamicTest("every list has the same pages", () -> everyListHasPages(api)),
        dynamicTest("no list tells what is sensitive", () -> noListTells(api)),
        dynamicTest("a POST has a key or a version", () -> everyPostMayComeTwice(api, safe)),
        dynamicTest("deploy/contracts has the same document", () -> isStored(text)));
  }

  private void everyRouteIsDescribed(JsonNode api) {
    var described = operations(api).stream().map(it -> it.path() + " " + it.method()).toList();
    assertThat(described).containsExactlyInAnyOrderElementsOf(names());
  }

  private List<String> names() {
    assertThat(routes).isNotEmpty();
    return routes.stream().map(Route::toString).toList();
  }

  private static void isValid(String text) {
    var options = new ParseOptions();
    options.setResolve(true);
    options.setResolveFully(true);
    var read = new OpenAPIV3Parser().readContents(text, null, options);
    assertThat(read.getMessages()).isEmpty();
    assertThat(read.getOpenAPI()).isNotNull();
  }

  private static void everyAnswerShows(JsonNode api) {
    assertThat(operations(api))
        .allSatisfy(
            it ->
                it.successes()
                    .forEach(
                        answer ->
                            assertThat(answer.has("content"))
                                .as("%s has content", it)
                                .isEqualTo(!it.isEmpty())));
  }

  private static void everyListHasPages(JsonNode api) {
    assertThat(operations(api).stream().filter(it -> it.isListOf(api)))
        .allSatisfy(
            it -> {
              assertThat(it.parameter("page").at("/schema/minimum").asInt(-1)).isZero();
              assertThat(it.parameter("page").at("/schema/default").asInt(-1)).isZero();
              assertThat(it.parameter("size").at("/schema/minimum").asInt(-1)).isEqualTo(1);
              assertThat(it.parameter("size").at("/schema/default").asInt(-1)).isEqualTo(50);
              assertThat(it.parameter("size").at("/schema/maximum").asInt(-1)).isPositive();
            });
  }

  private static void noListTells(JsonNode api) {
    assertThat(operations(api).stream().filter(it -> it.isListOf(api)))
        .allSatisfy(
            it ->
                assertThat(ApiOperation.properties(it.shown(), api))
                    .as("%s", it)
                    .doesNotContainAnyElementsOf(SENSITIVE));
  }

  private static void everyPostMayComeTwice(JsonNode api, String... safe) {
    assertThat(operations(api).stream().filter(it -> it.method().equals("POST")))
        .filteredOn(it -> Stream.of(safe).noneMatch(it.path()::endsWith))
        .allMatch(
            it ->
                !it.parameter("If-Match").isEmpty() || !it.parameter("Idempotency-Key").isEmpty());
  }

  private void isStored(String text) throws IOException {
    var file =
        Contracts.folder().resolve("openapi").resolve(service.replace("-service", "") + ".json");
    if (Boolean.getBoolean(WRITE)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertThat(Files.exists(file) ? Files.readString(file) : "")
        .as("%s differs from the code: run this test with -D%s=true", file, WRITE)
        .isEqualTo(text);
  }

  private String text() {
    try {
      var answer = resource.openapiJson(new MockHttpServletRequest(), "/", Locale.ENGLISH);
      return new String(answer, StandardCharsets.UTF_8) + "\n";
    } catch (IOException ex) {
      throw new AssertionError(ex);
    }
  }

  private static List<ApiOperation> operations(JsonNode api) {
    var all = new ArrayList<ApiOperation>();
    api.get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        it ->
                            all.add(
                                new ApiOperation(
                                    it.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    it.getValue()))));
    return all;
  }
}
