package jp.otonari.testing;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One operation of the document, to which is added what springdoc does not read in the code. */
final class Described {

  private static final Map<String, String> HEADERS =
      Map.of(
          "If-Match",
          "The ETag of what was read; anything older is refused with 412.",
          "Idempotency-Key",
          "A UUID that the caller chooses. The same again changes nothing and has the same"
              + " answer; the same key with another body is refused with 409.");

  private final OpenAPI api;
  private final Route route;
  private final Operation operation;

  private Described(OpenAPI api, Route route, Operation operation) {
    this.api = api;
    this.route = route;
    this.operation = operation;
  }

  static void complete(OpenAPI api, Route route) {
    Optional.ofNullable(api.getPaths().get(route.path()))
        .map(path -> path.readOperationsMap().get(route.method()))
        .ifPresent(operation -> new Described(api, route, operation).complete());
  }

  private void complete() {
    operation.operationId(route.name()).tags(List.of(route.feature()));
    operation.security(
        route.scopes().stream()
            .map(scope -> new SecurityRequirement().addList(Refusals.TOKEN, scope))
            .toList());
    path();
    headers();
    file();
    answers();
    for (var status : Refusals.of(route)) {
      operation.getResponses().addApiResponse("" + status, Refusals.reference(status, api));
    }
  }

  /** Variables that no method reads are there all the same. */
  private void path() {
    var read = Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of());
    for (var variable : route.variables()) {
      if (read.stream().noneMatch(parameter -> variable.equals(parameter.getName()))) {
        operation.addParametersItem(new PathParameter().name(variable).schema(new StringSchema()));
      }
    }
  }

  private void headers() {
    if (operation.getParameters() != null) {
      operation.getParameters().stream()
          .filter(parameter -> HEADERS.containsKey(parameter.getName()))
          .forEach(
              parameter ->
                  parameter
                      .description(HEADERS.get(parameter.getName()))
                      .required(route.needs(parameter.getName())));
    }
  }

  private void file() {
    if (route.takes(HttpServletRequest.class)) {
      operation.requestBody(new RequestBody().required(true).content(bytes()));
    }
    if (route.takes(HttpServletResponse.class)) {
      operation.getResponses().values().forEach(answer -> answer.content(bytes()));
    }
  }

  private static Content bytes() {
    return new Content()
        .addMediaType("application/octet-stream", new MediaType().schema(new BinarySchema()));
  }

  private void answers() {
    var responses = operation.getResponses();
    if (route.creates() && !responses.containsKey("202")) {
      responses.addApiResponse("200", new ApiResponse().description("It was there already."));
      responses.addApiResponse("201", new ApiResponse().description("It is made."));
    }
    Optional.ofNullable(responses.get("204")).ifPresent(answer -> answer.content(null));
    route.shown().ifPresent(type -> responses.values().forEach(answer -> show(type, answer)));
    if (route.names("If-Match") || route.shown().filter(Described::hasVersion).isPresent()) {
      responses.values().forEach(Described::tag);
    }
  }

  private void show(Class<?> type, ApiResponse answer) {
    var resolved =
        ModelConverters.getInstance(true)
            .resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
    resolved.referencedSchemas.forEach(api.getComponents()::addSchemas);
    Schema<?> schema = resolved.schema;
    answer.content(new Content().addMediaType("application/json", new MediaType().schema(schema)));
  }

  private static boolean hasVersion(Class<?> type) {
    return type.isRecord()
        && Arrays.stream(type.getRecordComponents())
            .anyMatch(part -> part.getName().equals("version"));
  }

  private static void tag(ApiResponse answer) {
    answer.addHeaderObject(
        "ETag", new Header().description("The version.").schema(new StringSchema()));
  }
}
