package jp.otonari.testing.red;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;

/** Says who may call it: the green twin. */
class GuardedEndpoint {

  @GetMapping("/guarded")
  @PreAuthorize("hasAuthority('SCOPE_office')")
  String guarded() {
    return "guarded";
  }
}
