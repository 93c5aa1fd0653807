package jp.otonari.intake.spreadsheet;

import static jp.otonari.defaults.problem.Problems.problem;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import jp.otonari.intake.request.IdempotencyKey;
import jp.otonari.intake.search.Found;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The office brings its old spreadsheet, looks at what would happen, and imports it. */
@RestController
@RequestMapping("/branches/{branch}/imports")
@PreAuthorize("hasAuthority('SCOPE_office')")
class ImportController {

  private final TakeImport takeImport;
  private final Imports imports;
  private final ImportParts parts;
  private final ErrorFile errorFile;

  ImportController(TakeImport takeImport, Imports imports, ImportParts parts, ErrorFile errorFile) {
    this.takeImport = takeImport;
    this.imports = imports;
    this.parts = parts;
    this.errorFile = errorFile;
  }

  /** The body is the file itself. Work goes on after the answer: ask for the import again. */
  @PostMapping
  @Schema(implementation = ImportView.class)
  @ApiResponse(responseCode = "202")
  ResponseEntity<?> take(
      @PathVariable String branch,
      @RequestParam People people,
      @RequestParam(defaultValue = "true") boolean dry,
      @RequestParam @NotNull @Pattern(regexp = "[0-9A-Za-z._-]{1,40}") String consentText,
      @RequestHeader(IdempotencyKey.HEADER) UUID key,
      Principal caller,
      HttpServletRequest request)
      throws IOException {
    var content = request.getInputStream().readNBytes(Limits.FILE + 1);
    var asked = new ImportRequest(people.role, dry, consentText, key);
    try {
      var file = takeImport.take(branch, asked, caller.getName(), content);
      return ResponseEntity.accepted().body(view(file));
    } catch (RefusedFileException refusal) {
      return RefusalAnswer.of(refusal);
    }
  }

  @GetMapping
  Found<ImportView> list(
      @PathVariable String branch,
      @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
    return imports.list(branch, page, size).map(this::view);
  }

  @GetMapping("/{id}")
  @Schema(implementation = ImportView.class)
  ResponseEntity<?> show(@PathVariable String branch, @PathVariable UUID id) {
    return imports
        .find(branch, id.toString())
        .<ResponseEntity<?>>map(file -> ResponseEntity.ok(view(file)))
        .orElseGet(ImportController::notFound);
  }

  @GetMapping("/{id}/faults")
  @Schema(implementation = Faults.class)
  ResponseEntity<?> faults(
      @PathVariable String branch,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
      @RequestParam(defaultValue = "50") @Min(1) @Max(1_000) int size) {
    if (imports.find(branch, id.toString()).isEmpty()) {
      return notFound();
    }
    var all =
        ImportView.outcomes(parts.of(id.toString()))
            .flatMap(outcome -> outcome.faults().stream())
            .toList();
    var some = all.stream().skip((long) page * size).limit(size).toList();
    return ResponseEntity.ok(new Faults(some, all.size()));
  }

  /** What was checked is imported, once; rows that differ only when the caller wants it. */
  @PostMapping("/{id}/run")
  @Schema(implementation = ImportView.class)
  @ApiResponse(responseCode = "202")
  ResponseEntity<?> run(
      @PathVariable String branch,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean overwrite) {
    return takeImport
        .importChecked(branch, id.toString(), overwrite)
        .<ResponseEntity<?>>map(file -> ResponseEntity.accepted().body(view(file)))
        .orElseGet(
            () -> problem(HttpStatus.CONFLICT, "not-checked", "The dry run is not at its end."));
  }

  @GetMapping("/{id}/errors")
  void errors(
      @PathVariable String branch,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "JA") OfficeLanguage language,
      HttpServletResponse response)
      throws IOException {
    var file = imports.find(branch, id.toString()).orElse(null);
    if (file == null || file.state() == Import.State.FORGOTTEN) {
      response.sendError(HttpStatus.NOT_FOUND.value());
    } else {
      Download.begin(response, file.header().format(), "errors");
      errorFile.write(file, language, response.getOutputStream());
    }
  }

  /** One page of what is wrong in a file. */
  record Faults(List<Fault> items, long total) {}

  private ImportView view(Import file) {
    return ImportView.of(file, parts.of(file.id()));
  }

  private static ResponseEntity<?> notFound() {
    return problem(HttpStatus.NOT_FOUND, "not-found", "No import has this id.");
  }
}
