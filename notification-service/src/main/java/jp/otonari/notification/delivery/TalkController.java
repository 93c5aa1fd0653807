package jp.otonari.notification.delivery;

import static jp.otonari.defaults.problem.Problems.problem;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import jp.otonari.notification.contact.Contacts;
import jp.otonari.notification.letter.Talks;
import jp.otonari.notification.template.Appointment;
import jp.otonari.notification.template.LetterWriter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The talk once more as a file for the calendar, for whoever was told of it by letter. */
@RestController
class TalkController {

  private final Talks talks;

  private final Contacts contacts;

  private final LetterWriter writer;

  private final DeliverySettings settings;

  private final Clock clock;

  TalkController(
      Talks talks, Contacts contacts, LetterWriter writer, DeliverySettings settings, Clock clock) {
    this.talks = talks;
    this.contacts = contacts;
    this.writer = writer;
    this.settings = settings;
    this.clock = clock;
  }

  @GetMapping("/branches/{branch}/talks/{pairingId}")
  @PreAuthorize("hasAuthority('SCOPE_mail-link')")
  ResponseEntity<?> file(
      @PathVariable String branch,
      @PathVariable UUID pairingId,
      @AuthenticationPrincipal(expression = "subject") String person) {
    var found = appointment(branch, pairingId, UUID.fromString(person));
    return found.isPresent()
        ? file(found.get(), settings.senderOf(branch))
        : problem(HttpStatus.NOT_FOUND, "not-found", "There is no such talk.");
  }

  private Optional<Appointment> appointment(String branch, UUID pairingId, UUID person) {
    return talks
        .of(branch, pairingId, person)
        .flatMap(
            talk ->
                contacts
                    .of(branch, person)
                    .map(reader -> writer.appointment(talk, clock.instant(), reader)));
  }

  private static ResponseEntity<?> file(Appointment appointment, String sender) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, CalendarFile.type(appointment))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(CalendarFile.NAME).build().toString())
        .body(CalendarFile.of(appointment, sender).getBytes(StandardCharsets.UTF_8));
  }
}
