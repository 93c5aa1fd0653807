package jp.otonari.intake.move;

import static jp.otonari.defaults.problem.Problems.invalid;
import static jp.otonari.defaults.problem.Problems.problem;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.security.Principal;
import java.util.Set;
import java.util.UUID;
import jp.otonari.intake.move.AskToMove.Asking;
import jp.otonari.intake.move.DecideMove.Read;
import jp.otonari.intake.move.MoveAnswer.AlreadyMoving;
import jp.otonari.intake.move.MoveAnswer.HasLeft;
import jp.otonari.intake.move.MoveAnswer.HasPair;
import jp.otonari.intake.move.MoveAnswer.Invalid;
import jp.otonari.intake.move.MoveAnswer.Kept;
import jp.otonari.intake.move.MoveAnswer.Nothing;
import jp.otonari.intake.move.MoveAnswer.Stale;
import jp.otonari.intake.move.MoveAnswer.WrongState;
import jp.otonari.intake.person.Text;
import jp.otonari.intake.request.Etags;
import jp.otonari.intake.request.IdempotencyKey;
import jp.otonari.intake.search.Found;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The two offices, and the person, lead a move; {@code If-Match} names what they have read. */
@RestController
@RequestMapping("/branches/{branch}")
class MoveController {

  private static final String OFFICE = "hasAuthority('SCOPE_office')";
  private static final String OFFICE_OR_PERSON =
      "hasAnyAuthority('SCOPE_office', 'SCOPE_mail-link')";

  private final AskToMove askToMove;
  private final DecideMove decideMove;
  private final Moves moves;
  private final MoveViews views;

  MoveController(AskToMove askToMove, DecideMove decideMove, Moves moves, MoveViews views) {
    this.askToMove = askToMove;
    this.decideMove = decideMove;
    this.moves = moves;
    this.views = views;
  }

  /** On which side of a move a branch is. */
  enum Side {
    FROM,
    TO
  }

  /** What the person says. */
  record Answer(@NotNull Boolean agrees) {}

  /** Why the person cannot be received. */
  record Declined(@Text(max = 1000, lines = true) @NotBlank String reason) {

    @Override
    public String toString() {
      return "Declined[hidden]";
    }
  }

  @PostMapping("/people/{id}/moves")
  @PreAuthorize(OFFICE)
  @Schema(implementation = MoveView.class)
  ResponseEntity<?> ask(
      @PathVariable String branch,
      @PathVariable UUID id,
      @RequestHeader(IdempotencyKey.HEADER) UUID key,
      @Valid @RequestBody MoveForm form,
      Authentication caller) {
    var by = caller.getName();
    var move = new IdempotencyKey(key).idFor(by, branch + "/moves/" + id);
    var asking = new Asking(move, branch, id.toString(), by);
    return answer(askToMove.ask(asking, form), branch, caller);
  }

  /** Of one person, as far as the branch knows. */
  @GetMapping("/people/{id}/moves")
  @PreAuthorize(OFFICE)
  Found<MoveView> ofPerson(
      @PathVariable String branch,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
    var all = moves.of(branch, id.toString());
    var some = all.stream().skip((long) page * size).limit(size).toList();
    return new Found<>(some, all.size()).map(move -> views.toOffice(move, branch));
  }

  @GetMapping("/moves")
  @PreAuthorize(OFFICE)
  Found<MoveView> list(
      @PathVariable String branch,
      @RequestParam Side side,
      @RequestParam(defaultValue = "") Set<MoveState> state,
      @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
    var found =
        switch (side) {
          case FROM -> moves.leaving(branch, state, page, size);
          case TO -> moves.arriving(branch, state, page, size);
        };
    return found.map(move -> views.toOffice(move, branch));
  }

  @GetMapping("/moves/{move}")
  @PreAuthorize(OFFICE_OR_PERSON)
  @Schema(implementation = MoveView.class)
  ResponseEntity<?> show(
      @PathVariable String branch, @PathVariable UUID move, Authentication caller) {
    return moves
        .find(branch, move.toString())
        .filter(one -> !MoveViews.isSelf(caller) || one.personId().equals(caller.getName()))
        .<ResponseEntity<?>>map(one -> Etags.ok(one.version(), views.of(one, branch, caller)))
        .orElseGet(MoveController::notFound);
  }

  @PostMapping("/moves/{move}/answer")
  @PreAuthorize("hasAuthority('SCOPE_mail-link')")
  @Schema(implementation = MoveView.class)
  ResponseEntity<?> answer(
      @PathVariable String branch,
      @PathVariable UUID move,
      @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @RequestBody Answer said,
      Authentication caller) {
    var read = read(branch, move, ifMatch, caller);
    return answer(decideMove.answer(read, said.agrees()), branch, caller);
  }

  @PostMapping("/moves/{move}/consent")
  @PreAuthorize(OFFICE)
  @Schema(implementation = MoveView.class)
  ResponseEntity<?> consented(
      @PathVariable String branch,
      @PathVariable UUID move,
      @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @RequestBody ConsentForm form,
      Authentication caller) {
    return answer(decideMove.consented(read(branch, move, ifMatch, caller), form), branch, caller);
  }

  @PostMapping("/moves/{move}/cancellation")
  @PreAuthorize(OFFICE)
  @Schema(implementation = MoveView.class)
  ResponseEntity<?> cancel(
      @PathVariable String branch,
      @PathVariable UUID move,
      @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
      Authentication caller) {
    return answer(decideMove.cancel(read(branch, move, ifMatch, caller)), branch, caller);
  }

  @PostMapping("/moves/{move}/acceptance")
  @PreAuthorize(OFFICE)
  @Schema(implementation = MoveView.class)
  ResponseEntity<?> accept(
      @PathVariable String branch,
      @PathVariable UUID move,
      @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
      Authentication caller) {
    return answer(decideMove.accept(read(branch, move, ifMatch, caller)), branch, caller);
  }

  @PostMapping("/moves/{move}/refusal")
  @PreAuthorize(OFFICE)
  @Schema(implementation = MoveView.class)
  ResponseEntity<?> decline(
      @PathVariable String branch,
      @PathVariable UUID move,
      @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @RequestBody Declined form,
      Authentication caller) {
    var read = read(branch, move, ifMatch, caller);
    return answer(decideMove.decline(read, form.reason()), branch, caller);
  }

  private static Read read(String branch, UUID move, String ifMatch, Principal caller) {
    return new Read(branch, move.toString(), ifMatch, caller.getName());
  }

  private ResponseEntity<?> answer(MoveAnswer answer, String branch, Authentication caller) {
    return switch (answer) {
      case Kept(var move) -> Etags.ok(move.version(), views.of(move, branch, caller));
      case Invalid(var problems) -> invalid(problems);
      case Stale() -> Etags.stale();
      case WrongState() -> conflict("wrong-state", "The move is not in the state for this.");
      case AlreadyMoving() -> conflict("already-moving", "Another move of the person is open.");
      case HasPair() -> conflict("has-pair", "A pair or team of the person has not ended.");
      case HasLeft() -> conflict("has-left", "The person has left the programme.");
      case Nothing() -> notFound();
    };
  }

  private static ResponseEntity<?> conflict(String type, String detail) {
    return problem(HttpStatus.CONFLICT, type, detail);
  }

  private static ResponseEntity<?> notFound() {
    return problem(HttpStatus.NOT_FOUND, "not-found", "No person or no move has this id.");
  }
}
