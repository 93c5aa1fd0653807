package jp.otonari.gateway.erasure;

import java.util.List;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Erasures;
import jp.otonari.gateway.client.Page;
import jp.otonari.gateway.page.Paging;
import jp.otonari.gateway.page.StaffPage;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All erasures of the branch with the receipts of every part. */
@StaffPage
@RequestMapping("/b/{branch}/erasures")
class ErasureController {

  private final Erasures erasures;

  ErasureController(Erasures erasures) {
    this.erasures = erasures;
  }

  @GetMapping
  String list(Caller office, @RequestParam(defaultValue = "0") int page, Model model) {
    var from = Math.max(0, page);
    var found = erasures.list(office, from);
    model.addAttribute("found", found);
    model.addAttribute("items", found.map(Page::items).or(List.of()));
    model.addAttribute("paging", new Paging(from, found.map(Page::total).or(0L)));
    model.addAttribute("parts", Erasures.PARTS);
    return "erasure/erasures";
  }
}
