package jp.otonari.intake.partner;

import static jp.otonari.defaults.problem.Problems.problem;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.security.Principal;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.otonari.intake.request.Etags;
import jp.otonari.intake.request.IdempotencyKey;
import jp.otonari.intake.search.Found;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The office enters partners, and lets one end. */
@RestController
@RequestMapping("/branches/{branch}/partners")
@PreAuthorize("hasAuthority('SCOPE_office')")
class PartnerController {

  private final Partners partners;
  private final PartnerKeys keys;
  private final Clock clock;

  PartnerController(Partners partners, PartnerKeys keys, Clock clock) {
    this.partners = partners;
    this.keys = keys;
    this.clock = clock;
  }

  @PostMapping
  @Schema(implementation = PartnerView.class)
  ResponseEntity<?> add(
      @PathVariable String branch,
      @RequestHeader(IdempotencyKey.HEADER) UUID key,
      @Valid @RequestBody PartnerForm form,
      Principal by) {
    var id = new IdempotencyKey(key).idFor(by.getName(), branch + "/partners").toString();
    var now = clock.instant();
    var partner = new Partner(id, 0, branch, form.name(), form.mail(), now, by.getName(), null);
    try {
      return ResponseEntity.status(HttpStatus.CREATED).body(view(partners.add(partner)));
    } catch (DuplicateKeyException _) {
      return partners
          .find(branch, id)
          .filter(form::isLike)
          .<ResponseEntity<?>>map(known -> Etags.ok(known.version(), view(known)))
          .orElseGet(() -> problem(HttpStatus.CONFLICT, "key-used", "This key was used before."));
    }
  }

  @GetMapping
  Found<PartnerView> list(
      @PathVariable String branch,
      @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
    return partners.list(branch, page, size).map(this::view);
  }

  @GetMapping("/{id}")
  @Schema(implementation = PartnerView.class)
  ResponseEntity<?> show(@PathVariable String branch, @PathVariable UUID id) {
    return partners
        .find(branch, id.toString())
        .<ResponseEntity<?>>map(partner -> Etags.ok(partner.version(), view(partner)))
        .orElseGet(PartnerController::noSuchPartner);
  }

  @PutMapping("/{id}")
  @Schema(implementation = PartnerView.class)
  ResponseEntity<?> change(
      @PathVariable String branch,
      @PathVariable UUID id,
      @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @RequestBody PartnerForm form) {
    return change(branch, id, ifMatch, partner -> partner.with(form));
  }

  /** Its keys stop working at once; what it has referred goes on. */
  @PostMapping("/{id}/ending")
  @Schema(implementation = PartnerView.class)
  ResponseEntity<?> end(
      @PathVariable String branch,
      @PathVariable UUID id,
      @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
    var answer = change(branch, id, ifMatch, partner -> partner.ended(clock.instant()));
    if (answer.getStatusCode().is2xxSuccessful()) {
      keys.revokeAll(id.toString());
    }
    return answer;
  }

  private ResponseEntity<?> change(
      String branch, UUID id, String ifMatch, UnaryOperator<Partner> change) {
    var known = partners.find(branch, id.toString()).orElse(null);
    if (known == null) {
      return noSuchPartner();
    }
    if (!Etags.match(ifMatch, known.version())) {
      return Etags.stale();
    }
    try {
      var changed = partners.keep(change.apply(known));
      return Etags.ok(changed.version(), view(changed));
    } catch (OptimisticLockingFailureException _) {
      return Etags.stale();
    }
  }

  private PartnerView view(Partner partner) {
    return PartnerView.of(partner, keys.of(partner.id()), clock.instant());
  }

  static ResponseEntity<?> noSuchPartner() {
    return problem(HttpStatus.NOT_FOUND, "not-found", "No partner has this id.");
  }
}
