package jp.otonari.intake.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import jp.otonari.intake.search.Found;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Names for pages that know only ids. A POST, as ids in an address would come into logs. */
@RestController
class PeopleController {

  private final People people;

  PeopleController(People people) {
    this.people = people;
  }

  @PostMapping("/branches/{branch}/people")
  @PreAuthorize("hasAuthority('SCOPE_office')")
  Found<PersonCard> cards(@PathVariable String branch, @Valid @RequestBody Asked asked) {
    var cards = people.cards(branch, asked.ids().stream().distinct().map(UUID::toString).toList());
    return new Found<>(cards, cards.size());
  }

  /** Whose cards are wanted; unknown ids are passed over. */
  record Asked(@NotNull @Size(max = 500) List<@NotNull UUID> ids) {}
}
