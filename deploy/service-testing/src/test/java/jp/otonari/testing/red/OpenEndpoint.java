package jp.otonari.testing.red;

import org.springframework.web.bind.annotation.GetMapping;

/** Does not say who may call it. */
class OpenEndpoint {

  @GetMapping("/open")
  String open() {
    return "open";
  }
}
