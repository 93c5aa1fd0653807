package jp.otonari.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import jp.otonari.defaults.problem.Problems;
import jp.otonari.gateway.client.Service;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code /api/<service>/branches/...} is {@code /branches/...} of the service, and {@code
 * /api/partner/<branch>/referrals} intake's {@code /branches/<branch>/referrals}, with the same
 * token; nothing else of a service can be reached from outside.
 */
@Controller
@PreAuthorize("isAuthenticated()")
class ApiController {

  private static final String PREFIX = "/api/";

  private final PassOn passOn;
  private final JsonMapper json;

  ApiController(PassOn passOn, JsonMapper json) {
    this.passOn = passOn;
    this.json = json;
  }

  @RequestMapping("/api/{slug}/branches/**")
  void pass(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var service = Service.of(slug).orElse(null);
    if (service == null) {
      refuse(HttpStatus.NOT_FOUND, "not-found", "There is no such service.", response);
      return;
    }
    pass(service, request.getRequestURI().substring((PREFIX + slug).length()), request, response);
  }

  /** A partner's system comes with a key that only intake knows; it reaches referrals only. */
  @RequestMapping({"/api/partner/{branch}/referrals", "/api/partner/{branch}/referrals/{id}"})
  @PreAuthorize("permitAll()")
  void passForPartner(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var rest = request.getRequestURI().substring("/api/partner/".length());
    pass(Service.INTAKE, "/branches/" + rest, request, response);
  }

  private void pass(
      Service service, String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!Address.isWellFormed(path, request.getQueryString())) {
      refuse(HttpStatus.BAD_REQUEST, "bad-request", "The address is not well-formed.", response);
    } else if (!passOn.to(service, path, request, response)) {
      var detail = "The service does not answer. It is not known whether anything was changed.";
      refuse(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", detail, response);
    }
  }

  /** What may be asked of a service, as deploy/contracts has it. */
  @GetMapping("/api/{slug}/openapi.json")
  void document(@PathVariable String slug, HttpServletResponse response) throws IOException {
    var document = new ClassPathResource("openapi/" + slug + ".json");
    if (Service.of(slug).isEmpty() || !document.exists()) {
      unknown(response);
      return;
    }
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    try (var content = document.getInputStream()) {
      content.transferTo(response.getOutputStream());
    }
  }

  @RequestMapping("/api/**")
  void unknown(HttpServletResponse response) throws IOException {
    refuse(HttpStatus.NOT_FOUND, "not-found", "There is nothing here.", response);
  }

  private void refuse(HttpStatus status, String type, String detail, HttpServletResponse response)
      throws IOException {
    var problem = Problems.problem(status, type, detail).getBody();
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(response.getOutputStream(), Objects.requireNonNull(problem));
  }
}
