package jp.otonari.gateway.registration;

import jp.otonari.defaults.branch.Branches;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where visitors arrive, and where they are after registering. */
@Controller
@PreAuthorize("permitAll()")
class StartController {

  private static final String BRANCH = "{branch:[a-z][a-z0-9-]+}";

  private final ServedBranches served;
  private final Branches branches;
  private final PlaceFinder places;

  StartController(ServedBranches served, Branches branches, PlaceFinder places) {
    this.served = served;
    this.branches = branches;
    this.places = places;
  }

  @GetMapping("/")
  String start(Model model) {
    model.addAttribute("branches", branches.slugs());
    return "registration/start";
  }

  @GetMapping("/" + BRANCH)
  String branch(@PathVariable String branch) {
    served.check(branch);
    return "registration/branch";
  }

  /** The part of a form that changes while somebody types where they live. */
  @GetMapping("/" + BRANCH + "/municipalities")
  String municipalities(
      @PathVariable String branch,
      @RequestParam(name = "place.prefecture", required = false) @Nullable String prefecture,
      @RequestParam(name = "place.search", required = false) @Nullable String search,
      @RequestParam(defaultValue = "") String municipality,
      Model model) {
    served.check(branch);
    places.show(branch, new Place(prefecture, search), model);
    model.addAttribute("chosen", municipality);
    return "registration/place :: hits";
  }
}
