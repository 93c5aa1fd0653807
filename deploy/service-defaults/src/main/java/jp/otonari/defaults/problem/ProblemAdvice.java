package jp.otonari.defaults.problem;

import static jp.otonari.defaults.problem.Problems.detail;
import static jp.otonari.defaults.problem.Problems.with;

import com.mongodb.MongoException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.DatabindException;

/** Turns what went wrong with a request into a problem detail with a stable type. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

  @ExceptionHandler({ConcurrencyFailureException.class, DuplicateKeyException.class})
  ResponseEntity<ProblemDetail> conflict() {
    return Problems.problem(
        HttpStatus.CONFLICT, "conflict", "Somebody else changed this meanwhile.");
  }

  @ExceptionHandler({DataAccessException.class, MongoException.class})
  ResponseEntity<ProblemDetail> unavailable(Exception failure) {
    logger.warn("The document store did not answer", failure);
    return Problems.problem(
        HttpStatus.SERVICE_UNAVAILABLE,
        "unavailable",
        "The store does not answer. Nothing was changed.");
  }

  @ExceptionHandler(AccessDeniedException.class)
  ResponseEntity<ProblemDetail> forbidden() {
    return Problems.problem(HttpStatus.FORBIDDEN, "forbidden", "This token does not allow that.");
  }

  @ExceptionHandler(InvalidParameterException.class)
  ResponseEntity<ProblemDetail> notText() {
    return Problems.problem(
        HttpStatus.BAD_REQUEST, "unreadable", "A parameter of the address is not UTF-8 text.");
  }

  @ExceptionHandler(Exception.class)
  ResponseEntity<ProblemDetail> unexpected(Exception failure) {
    logger.error("Unexpected failure", failure);
    return Problems.problem(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "internal",
        "Something is broken here. We have a record of it.");
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException failure,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    var errors =
        failure.getBindingResult().getFieldErrors().stream()
            .map(error -> new FieldProblem(error.getField(), code(error.getDefaultMessage())))
            .collect(Collectors.toList());
    failure
        .getBindingResult()
        .getGlobalErrors()
        .forEach(error -> errors.add(new FieldProblem("", code(error.getDefaultMessage()))));
    return ResponseEntity.unprocessableContent().body(Problems.invalid(errors).getBody());
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
      HandlerMethodValidationException failure,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    var errors =
        failure.getParameterValidationResults().stream()
            .flatMap(
                result ->
                    result.getResolvableErrors().stream()
                        .map(
                            error ->
                                new FieldProblem(
                                    String.valueOf(result.getMethodParameter().getParameterName()),
                                    code(error.getDefaultMessage()))))
            .toList();
    return ResponseEntity.unprocessableContent().body(Problems.invalid(errors).getBody());
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException failure,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    var problem =
        detail(HttpStatus.BAD_REQUEST, "unreadable", "The body is not the expected JSON.");
    return ResponseEntity.badRequest()
        .body(
            failure.getCause() instanceof DatabindException unreadable
                    && !unreadable.getPath().isEmpty()
                ? with(List.of(new FieldProblem(path(unreadable), "format")), problem)
                : problem);
  }

  /** An id that cannot be one is an id that we do not know. */
  @Override
  protected @Nullable ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException failure,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    var isInPath =
        failure instanceof MethodArgumentTypeMismatchException argument
            && argument.getParameter().hasParameterAnnotation(PathVariable.class);
    return createResponseEntity(
        null, headers, isInPath ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST, request);
  }

  /** Every other refusal of Spring MVC: the type is the status in words. */
  @Override
  protected ResponseEntity<Object> createResponseEntity(
      @Nullable Object body, HttpHeaders headers, HttpStatusCode code, WebRequest request) {
    var status = HttpStatus.valueOf(code.value());
    var type = status.getReasonPhrase().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    return ResponseEntity.status(status)
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(detail(status, type, status.getReasonPhrase() + "."));
  }

  private static String code(@Nullable String message) {
    return message == null ? "format" : message;
  }

  private static String path(DatabindException unreadable) {
    return unreadable.getPath().stream()
        .map(
            step ->
                step.getPropertyName() == null
                    ? "[" + step.getIndex() + "]"
                    : "." + step.getPropertyName())
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }
}
