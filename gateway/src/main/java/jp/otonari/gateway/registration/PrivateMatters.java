package jp.otonari.gateway.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.otonari.gateway.draft.Answers;
import jp.otonari.gateway.question.Group;

/** What the law calls sensitive may be left out, and then nothing of it is kept or sent. */
final class PrivateMatters {

  private static final String NEEDS = "needs";
  private static final List<String> PRIVATE_NEEDS = List.of("HEALTH", "PREGNANCY");

  private PrivateMatters() {}

  /** Whether a wish for help tells of the person's health, and so asks for the consent. */
  static boolean isWished(Answers answers) {
    return answers.all(NEEDS).stream().anyMatch(PRIVATE_NEEDS::contains);
  }

  /** Without the answers of this page and without such wishes. */
  static Answers leftOut(Answers answers, Group page) {
    var without = answers.with(page.slug(), page::owns, Map.of());
    if (!isWished(without)) {
      return without;
    }
    var wishes = new LinkedHashMap<String, List<String>>();
    wishes.put(
        NEEDS, answers.all(NEEDS).stream().filter(need -> !PRIVATE_NEEDS.contains(need)).toList());
    var open = without.with("help", NEEDS::equals, wishes);
    return open.has(NEEDS) ? open.done("help") : open;
  }
}
