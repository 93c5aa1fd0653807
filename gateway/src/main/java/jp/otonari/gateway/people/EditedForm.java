package jp.otonari.gateway.people;

import java.util.List;
import java.util.stream.Stream;

/** Which inputs the form of a role has, by the paths of their fields. */
enum EditedForm {
  RESIDENT(
      "residents",
      "names.cardName names.nativeName names.alias names.kana names.callName birthDate household"
          + " occupation arrivedIn mail phone language municipality gender sameGenderOnly onlineOk"
          + " plainSubject noCalls quietHours.from quietHours.until sensitive.dueDate"
          + " sensitive.health sensitive.story",
      "languages neverIn slots needs interests childrenBirthMonths",
      "members",
      List.of("relation", "callName")),
  VOLUNTEER(
      "volunteers",
      "names.name names.kana names.callName birthDate mail phone language municipality gender"
          + " capacity onlineOk",
      "languages reach slots needs duties interests childrenBirthMonths",
      "away",
      List.of("from", "until"));

  private final String people;
  private final List<String> texts;
  private final List<String> lists;
  private final String rows;
  private final List<String> columns;

  /**
   * @param rows a list of things with these columns
   */
  EditedForm(String people, String texts, String lists, String rows, List<String> columns) {
    this.people = people;
    this.texts = List.of(texts.split(" "));
    this.lists = List.of(lists.split(" "));
    this.rows = rows;
    this.columns = columns;
  }

  /**
   * @param people as the addresses of the pages have it
   */
  static EditedForm of(String people) {
    return Stream.of(values()).filter(form -> form.people.equals(people)).findFirst().orElseThrow();
  }

  String people() {
    return people;
  }

  List<String> texts() {
    return texts;
  }

  List<String> lists() {
    return lists;
  }

  String rows() {
    return rows;
  }

  List<String> columns() {
    return columns;
  }
}
