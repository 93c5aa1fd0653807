package jp.otonari.gateway;

import java.util.ArrayList;
import java.util.List;
import jp.otonari.gateway.Browser.Seen;

/** Somebody fills in a form in a browser without scripts, page by page. */
record Applicant(Browser browser, String form) {

  static final String RESIDENT = "/tokyo/residents/new";
  static final String VOLUNTEER = "/tokyo/volunteers/new";

  /** Opens the page and presses "continue"; gives where that leads. */
  Seen answer(String page, String... fields) {
    open(page);
    return browser.send(form + "/" + page, fields);
  }

  Seen open(String page) {
    return browser.open(form + "/" + page);
  }

  /** Presses another button of the page. */
  Seen press(String page, String button, String value, String... fields) {
    var all = new ArrayList<>(List.of(fields));
    all.add(button);
    all.add(value);
    return answer(page, all.toArray(String[]::new));
  }

  /** All pages of a Ukrainian mother, up to the check page. */
  Seen olena() {
    answer("situation", "household", "DISPLACED");
    answer(
        "you",
        "names.cardName",
        "KOVALENKO OLENA",
        "names.nativeName",
        "Коваленко Олена",
        "names.callName",
        "Olena",
        "names.alias",
        "  ",
        "birthDate",
        "1991-01-01");
    answer(
        "reach",
        "mail",
        "olena@example.com",
        "language",
        "uk",
        "noCalls",
        "true",
        "quietHours.from",
        "21:00",
        "quietHours.until",
        "07:00");
    answer(
        "languages",
        "languages",
        "uk",
        "languages",
        "ja",
        "languageLevels.uk",
        "NATIVE",
        "languageLevels.ja",
        "N5",
        "languageLevels.vi",
        "A1");
    answer("place", "place.prefecture", "13", "municipality", "13108");
    answer(
        "family",
        "members.relation",
        "",
        "members.callName",
        "",
        "members.relation",
        "PARENT",
        "members.callName",
        "Галина",
        "childrenBirthMonths",
        "2020-05",
        "childrenBirthMonths",
        "",
        "arrivedIn",
        "2025-03");
    answer("help", "needs", "SCHOOL", "needs", "HEALTH", "interests", "MUSIC");
    answer("meeting", "slots", "mon-am", "onlineOk", "true");
    return answer("private", "sensitive.story", "Маріуполь", "agreedSensitive", "uk");
  }
}
