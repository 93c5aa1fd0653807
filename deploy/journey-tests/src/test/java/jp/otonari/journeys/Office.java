package jp.otonari.journeys;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.otonari.launcher.RunningPlatform;

/** The administrator, who signs in at a desk by the link of a letter; an old link is no use. */
record Office(RunningPlatform platform, Mails mails) {

  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final String ADMINISTRATOR = "admin@otonari.example";
  private static final Pattern SIGN_IN = Pattern.compile("https?://\\S+/sign-in/\\S+");

  void signIn(Page desk) {
    signIn(desk, ADMINISTRATOR);
  }

  /** The same for somebody else who has an account. */
  void signIn(Page desk, String mail) {
    var before = links(mail).size();
    desk.navigate(platform.plan().url() + "/sign-in?lang=ja");
    desk.locator("main [name=mail]").fill(mail);
    desk.locator("main form button").click();
    var links =
        await("the link to sign in")
            .atMost(LIMIT)
            .until(() -> links(mail), all -> all.size() > before);
    desk.navigate(links.getLast());
    desk.locator("main form button").click();
    desk.locator("form[action$='/sign-out']").waitFor();
  }

  private List<String> links(String mail) {
    return mails.to(mail).stream()
        .flatMap(letter -> SIGN_IN.matcher(letter.text()).results())
        .map(MatchResult::group)
        .toList();
  }
}
