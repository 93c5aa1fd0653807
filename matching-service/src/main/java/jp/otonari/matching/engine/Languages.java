package jp.otonari.matching.engine;

import java.util.List;

/**
 * Which languages two people can speak together. Tags that differ only in script or country are one
 * spoken language.
 */
final class Languages {

  private Languages() {}

  /** The resident's languages that the volunteer speaks too, the mother tongue first. */
  static List<String> shared(Resident resident, Volunteer volunteer) {
    var theirs = spoken(volunteer.languages());
    return resident.languages().stream().filter(tag -> theirs.contains(spoken(tag))).toList();
  }

  static boolean isMotherTongue(String tag, Resident resident) {
    return resident.languages().stream().findFirst().filter(tag::equals).isPresent();
  }

  static boolean isJapanese(String tag) {
    return spoken(tag).equals("ja");
  }

  static List<String> spoken(List<String> tags) {
    return tags.stream().map(Languages::spoken).toList();
  }

  private static String spoken(String tag) {
    return tag.split("-", 2)[0];
  }
}
