package jp.otonari.journeys;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A resident who signs up; every kind of household answers the pages that it is asked.
 *
 * @param household FAMILY, WORKER, STUDENT or DISPLACED
 * @param languages the mother tongue first
 */
record SignUp(
    String household, String cardName, String callName, String mail, String... languages) {

  static final String KOTO = "13108";

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  /** All pages up to the one where all answers are checked. */
  RegistrationForm answer(Page phone, String form, String page) {
    return answer(RegistrationForm.begin(phone, form, page));
  }

  /** The same from the first page of questions on. */
  RegistrationForm answer(RegistrationForm form) {
    return meeting(help(home(place(reach(you(form))))));
  }

  RegistrationForm you(RegistrationForm form) {
    return form.choose("household", household)
        .next()
        .type("names.cardName", cardName)
        .type("names.callName", callName)
        .type("birthDate", birthDate())
        .next();
  }

  RegistrationForm reach(RegistrationForm form) {
    form.type("mail", mail)
        .select("quietHours.from", hourFromNow(11))
        .select("quietHours.until", hourFromNow(13))
        .next();
    for (var language : languages) {
      form.choose("languages", language);
    }
    return form.select("languageLevels." + languages[0], "NATIVE").next();
  }

  /** One name, one date: who has another name is no double of this person. */
  private String birthDate() {
    return LocalDate.of(1960, 1, 1).plusDays(Math.floorMod(cardName.hashCode(), 15_000)).toString();
  }

  /** Far from the time of the test, whose letters are to come at once. */
  private static String hourFromNow(int hours) {
    return "%02d:00".formatted(ZonedDateTime.now(JAPAN).plusHours(hours).getHour());
  }

  private RegistrationForm place(RegistrationForm form) {
    return form.livesIn("こうとう", KOTO).next();
  }

  private RegistrationForm home(RegistrationForm form) {
    return switch (household) {
      case "WORKER" -> form.type("occupation", "Cook").next();
      case "STUDENT" -> form.type("occupation", "Koto Japanese School").next();
      case "DISPLACED" -> family(form).type("arrivedIn", "2025-03").next();
      default -> family(form).next();
    };
  }

  private static RegistrationForm family(RegistrationForm form) {
    return form.select("members.relation", "PARENT")
        .type("members.callName", "Oma")
        .type("childrenBirthMonths", "2020-05");
  }

  private RegistrationForm help(RegistrationForm form) {
    return form.choose("needs", "DAILY_LIFE", "JAPANESE").choose("interests", "MUSIC").next();
  }

  private RegistrationForm meeting(RegistrationForm form) {
    form.choose("slots", "sat-am", "sun-pm").choose("onlineOk", "true").next();
    form.type("sensitive.health", "Asthma");
    form.choose("agreedSensitive", form.phone().locator("#agreedSensitive").getAttribute("value"));
    return form.next();
  }
}
