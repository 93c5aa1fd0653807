package jp.otonari.testing;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One method of one path, and what the controllers' code says about it.
 *
 * @param handlers more than one where a header decides
 */
record Route(HttpMethod method, String path, List<HandlerMethod> handlers) {

  private static final String OURS = "jp.otonari.";
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
  private static final Pattern SCOPE = Pattern.compile("SCOPE_([a-z-]+)");

  static List<Route> of(RequestMappingHandlerMapping mapping) {
    var routes = new TreeMap<String, Route>();
    mapping
        .getHandlerMethods()
        .forEach(
            (info, handler) -> {
              if (handler.getBeanType().getName().startsWith(OURS)) {
                for (var path : info.getPatternValues()) {
                  for (var method : info.getMethodsCondition().getMethods()) {
                    var here = new Route(HttpMethod.valueOf(method.name()), path, List.of(handler));
                    routes.merge(here.toString(), here, Route::and);
                  }
                }
              }
            });
    return List.copyOf(routes.values());
  }

  /** In the same order on every machine: who asks for no version is first. */
  private Route and(Route other) {
    var all =
        Stream.concat(handlers.stream(), other.handlers.stream())
            .sorted(
                Comparator.comparing((HandlerMethod one) -> header(one, "If-Match").isPresent())
                    .thenComparing(one -> one.getBeanType().getName()))
            .toList();
    return new Route(method, path, all);
  }

  /** Such as {@code resident.register}: the feature and the method. */
  String name() {
    var first = handlers.getFirst();
    var controller = first.getBeanType().getSimpleName().replaceFirst("Controller$", "");
    return Character.toLowerCase(controller.charAt(0))
        + controller.substring(1)
        + "."
        + first.getMethod().getName();
  }

  String feature() {
    var pack = handlers.getFirst().getBeanType().getPackageName();
    return pack.substring(pack.lastIndexOf('.') + 1);
  }

  /** The scopes of which a token needs one. */
  List<String> scopes() {
    return handlers.stream()
        .flatMap(
            handler ->
                Stream.of(
                    handler.getMethodAnnotation(PreAuthorize.class),
                    handler.getBeanType().getAnnotation(PreAuthorize.class)))
        .filter(rule -> rule != null)
        .flatMap(rule -> SCOPE.matcher(rule.value()).results().map(found -> found.group(1)))
        .distinct()
        .sorted()
        .toList();
  }

  /** The type that the answer shows, where the method itself does not say. */
  Optional<Class<?>> shown() {
    return handlers.stream()
        .map(handler -> handler.getMethodAnnotation(Schema.class))
        .filter(schema -> schema != null)
        .<Class<?>>map(Schema::implementation)
        .findFirst();
  }

  /** Whether it makes something under an id that the caller chose. */
  boolean creates() {
    return switch (method) {
      case PUT -> isOfOne() && shown().isPresent() && handlers.stream().anyMatch(this::isOpen);
      case POST -> !isOfOne() && names("Idempotency-Key");
      default -> false;
    };
  }

  private boolean isOpen(HandlerMethod handler) {
    return header(handler, "If-Match").isEmpty();
  }

  /** Whether the path names one thing, not only the branch. */
  boolean isOfOne() {
    return path.replace("{branch}", "").contains("{");
  }

  List<String> variables() {
    return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
  }

  boolean writes() {
    return method != HttpMethod.GET;
  }

  boolean reads(Class<? extends Annotation> annotation) {
    return parameters().anyMatch(parameter -> parameter.hasParameterAnnotation(annotation));
  }

  boolean takes(Class<?> type) {
    return parameters().anyMatch(parameter -> parameter.getParameterType() == type);
  }

  boolean isChecked() {
    Predicate<Annotation> rule =
        it -> it instanceof Valid || it.annotationType().isAnnotationPresent(Constraint.class);
    return parameters()
        .flatMap(parameter -> Arrays.stream(parameter.getParameterAnnotations()))
        .anyMatch(rule);
  }

  /** Whether a method asks for this header. */
  boolean names(String header) {
    return handlers.stream().anyMatch(handler -> header(handler, header).isPresent());
  }

  /** Whether every method must have it. */
  boolean needs(String header) {
    return handlers.stream()
        .allMatch(handler -> header(handler, header).filter(RequestHeader::required).isPresent());
  }

  private static Optional<RequestHeader> header(HandlerMethod handler, String name) {
    return Arrays.stream(handler.getMethodParameters())
        .map(parameter -> parameter.getParameterAnnotation(RequestHeader.class))
        .filter(header -> header != null && header.name().equalsIgnoreCase(name))
        .findFirst();
  }

  private Stream<MethodParameter> parameters() {
    return handlers.stream().flatMap(handler -> Arrays.stream(handler.getMethodParameters()));
  }

  @Override
  public String toString() {
    return path + " " + method;
  }
}
