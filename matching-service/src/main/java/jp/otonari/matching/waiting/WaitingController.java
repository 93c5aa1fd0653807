package jp.otonari.matching.waiting;

import java.time.LocalDate;
import java.util.List;
import jp.otonari.matching.pool.ChangeView;
import jp.otonari.matching.pool.PageWish;
import jp.otonari.matching.pool.PooledResident;
import jp.otonari.matching.pool.Residents;
import jp.otonari.matching.pool.Waiting.Removed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who waits, the longest first, and which rules put how many volunteers out of the question. */
@RestController
class WaitingController {

  /** One page. */
  record WaitingPage(List<Item> items, long total) {}

  /** One resident. */
  record Item(
      String residentId, LocalDate since, List<Removed> removedBy, @Nullable ChangeView unblock) {
    static Item of(PooledResident resident) {
      var waiting = resident.waiting();
      return new Item(
          resident.residentId(),
          resident.facts().registeredOn(),
          waiting == null ? List.of() : waiting.removedBy(),
          waiting == null ? null : ChangeView.of(waiting.unblock()));
    }
  }

  private final Residents residents;

  WaitingController(Residents residents) {
    this.residents = residents;
  }

  @GetMapping("/branches/{branch}/waiting")
  @PreAuthorize("hasAuthority('SCOPE_office')")
  WaitingPage list(
      @PathVariable String branch,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    var wish = PageWish.of(page, size);
    return new WaitingPage(
        residents.waiting(branch, wish).stream().map(Item::of).toList(),
        residents.countWaiting(branch));
  }
}
