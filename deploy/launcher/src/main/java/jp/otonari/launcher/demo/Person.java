package jp.otonari.launcher.demo;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/**
 * An invented person.
 *
 * @param name a word of the demo, from which the id is made, so that every run means the same
 * @param branch where the person registers
 * @param registration what the form would send
 */
record Person(String name, String branch, Map<String, Object> registration) {

  String id() {
    return UUID.nameUUIDFromBytes(("demo " + name).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
