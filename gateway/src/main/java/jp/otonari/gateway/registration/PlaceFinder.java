package jp.otonari.gateway.registration;

import java.util.List;
import jp.otonari.gateway.client.Answer;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Intake.Municipality;
import jp.otonari.gateway.client.Page;
import jp.otonari.gateway.token.ServiceTokens;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Finds the municipalities that a form offers to choose from. */
@Component
class PlaceFinder {

  private final Intake intake;
  private final ServiceTokens tokens;
  private final Prefectures prefectures;

  PlaceFinder(Intake intake, ServiceTokens tokens, Prefectures prefectures) {
    this.intake = intake;
    this.tokens = tokens;
    this.prefectures = prefectures;
  }

  /** What was found; everything in the prefecture when the search finds nothing there. */
  record Hits(
      String prefecture, String search, boolean searched, boolean down, List<Municipality> items) {

    public boolean has(String code) {
      return items.stream().anyMatch(one -> one.code().equals(code));
    }

    public boolean nothing() {
      return searched && items.isEmpty();
    }
  }

  void show(String branch, Place place, Model model) {
    model.addAttribute("hits", find(branch, place));
  }

  /** All places of a prefecture, for volunteers who go farther. */
  List<Municipality> all(String branch, Place place) {
    return ask(branch, prefecture(branch, place), "").map(Page::items).or(List.of());
  }

  private Hits find(String branch, Place place) {
    var prefecture = prefecture(branch, place);
    var search = place.search() == null ? "" : place.search();
    var answer = ask(branch, prefecture, search);
    return new Hits(
        prefecture,
        search,
        !search.isEmpty(),
        answer.isDown(),
        answer.map(Page::items).or(List.of()));
  }

  private Answer<Page<Municipality>> ask(String branch, String prefecture, String search) {
    var caller = new Caller(branch, tokens.registration(branch));
    return intake.municipalities(caller, prefecture, search);
  }

  private String prefecture(String branch, Place place) {
    var chosen = place.prefecture();
    return chosen != null && prefectures.has(chosen) ? chosen : prefectures.of(branch);
  }
}
