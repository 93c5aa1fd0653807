package jp.otonari.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The real browser in which the stories are told. It reaches this machine only. */
final class Chromium implements AutoCloseable {

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static final List<String> ACCESSIBILITY =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final Path PICTURES = Path.of("target", "screenshots");

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser =
      playwright
          .chromium()
          .launch(new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(QUIET));

  /** A coordinator's desk: a wide window and a session of its own. */
  Page desk(String language) {
    return page(language, 1280, 900);
  }

  /** A phone of 360 pixels' width with a session of its own. */
  Page phone(String language) {
    return page(language, 360, 740);
  }

  private Page page(String language, int width, int height) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setLocale(language).setViewportSize(width, height));
    context.setDefaultTimeout(30_000);
    return context.newPage();
  }

  /** What axe finds wrong with the page, as sentences. */
  static List<String> barriers(Page page) {
    return new AxeBuilder(page)
        .withTags(ACCESSIBILITY).analyze().getViolations().stream()
            .map(Chromium::sentence)
            .toList();
  }

  private static String sentence(Rule rule) {
    return "%s: %s %s"
        .formatted(rule.getId(), rule.getHelp(), rule.getNodes().getFirst().getHtml());
  }

  /** Keeps a picture of the page for people to look at. */
  static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
  }

  private static Path executable() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No Chromium: install Debian's package chromium"));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
