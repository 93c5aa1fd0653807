package jp.otonari.testing;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** How services say no: problem details (RFC 9457), and when which of them can come. */
final class Refusals {

  static final String TOKEN = "token";

  private static final String PROBLEM = "Problem";
  private static final Map<Integer, String> WHEN =
      Map.of(
          400, "The body, a parameter or a header cannot be read, or is missing.",
          401, "No valid token.",
          403, "The token is not for this branch, or does not allow that.",
          404, "The branch has nothing with this id.",
          409, "Not in the state in which it is, or the id or key was used for something else.",
          412, "Somebody else changed it meanwhile: read it again.",
          422, "Some fields need another value; they are named in errors.",
          503, "The store does not answer. Nothing was changed.");

  private Refusals() {}

  static List<Integer> of(Route route) {
    var statuses = new ArrayList<>(List.of(401, 403, 503));
    add(400, hasInput(route), statuses);
    add(404, route.isOfOne(), statuses);
    add(409, route.writes(), statuses);
    add(412, route.names("If-Match"), statuses);
    add(422, route.isChecked(), statuses);
    return statuses;
  }

  private static void add(int status, boolean when, List<Integer> statuses) {
    if (when) {
      statuses.add(status);
    }
  }

  private static boolean hasInput(Route route) {
    return route.reads(RequestBody.class)
        || route.reads(RequestParam.class)
        || route.reads(RequestHeader.class);
  }

  /** A reference to the answer with this status, which is told once for all operations. */
  static ApiResponse reference(int status, OpenAPI api) {
    var components = api.getComponents();
    components.addSchemas(PROBLEM, problem());
    var content = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM));
    components.addResponses(
        PROBLEM + status,
        new ApiResponse()
            .description(WHEN.get(status))
            .content(new Content().addMediaType("application/problem+json", content)));
    return new ApiResponse().$ref("#/components/responses/" + PROBLEM + status);
  }

  private static Schema<?> problem() {
    var field =
        new ObjectSchema()
            .addProperty("field", new StringSchema().description("Path in the body."))
            .addProperty("code", new StringSchema().description("Stable word, as required."));
    return new ObjectSchema()
        .addProperty("type", new StringSchema().format("uri").example("urn:otonari:problem:stale"))
        .addProperty("title", new StringSchema())
        .addProperty("status", new IntegerSchema())
        .addProperty("detail", new StringSchema().description("Never holds what somebody sent."))
        .addProperty("instance", new StringSchema().format("uri"))
        .addProperty("errors", new ArraySchema().items(field));
  }
}
