package jp.otonari.gateway.pairing;

import java.util.List;
import java.util.stream.Stream;
import jp.otonari.gateway.client.Answer;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Matching.Pairing;
import jp.otonari.gateway.client.Names;
import jp.otonari.gateway.client.Page;
import jp.otonari.gateway.page.Paging;
import org.springframework.ui.Model;

/** A page of a list of pairs, with the names of the people in it. */
record PairList(Answer<Page<Pairing>> found, List<Pairing> items, Paging paging, Names names) {

  static PairList of(Answer<Page<Pairing>> found, int page, Intake intake, Caller office) {
    var items = found.map(Page::items).or(List.of());
    var people =
        items.stream().flatMap(pair -> Stream.of(pair.residentId(), pair.volunteerId())).toList();
    return new PairList(
        found,
        items,
        new Paging(page, found.map(Page::total).or(0L)),
        intake.people(office, people));
  }

  void on(Model model) {
    model.addAttribute("found", found);
    model.addAttribute("items", items);
    model.addAttribute("paging", paging);
    model.addAttribute("names", names);
  }
}
