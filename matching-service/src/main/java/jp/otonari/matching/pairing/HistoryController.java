package jp.otonari.matching.pairing;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whom a person met before, and how it ended. */
@RestController
@RequestMapping("/branches/{branch}")
@PreAuthorize("hasAuthority('SCOPE_office')")
class HistoryController {

  private final Pairings pairings;

  HistoryController(Pairings pairings) {
    this.pairings = pairings;
  }

  @GetMapping("/residents/{id}/history")
  History ofResident(@PathVariable String branch, @PathVariable String id) {
    return History.of(pairings.ended(branch, where("people.residentId").is(id)));
  }

  @GetMapping("/volunteers/{id}/history")
  History ofVolunteer(@PathVariable String branch, @PathVariable String id) {
    return History.of(pairings.ended(branch, where("people.volunteerId").is(id)));
  }
}
