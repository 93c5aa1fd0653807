package jp.otonari.gateway;

import static jp.otonari.gateway.Applicant.RESIDENT;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.otonari.gateway.Stub.Reply;
import org.junit.jupiter.api.Test;

/** Answers wait sealed; the browser or the link in a mail opens them, and nobody else. */
class DraftServiceTests extends WithServices {

  private static final Pattern LINK = Pattern.compile("https?://\\S+?(/tokyo/\\S+)");

  private final String mail = UUID.randomUUID() + "@example.com";

  @Test
  void what_is_kept_shows_nothing_of_the_answers() {
    var olena = new Applicant(visitor("uk"), RESIDENT);
    olena.olena();

    assertThat(drafts.dump()).hasSize(1);
    var dump = drafts.dump().entrySet().iterator().next();
    var bytes = dump.getKey() + new String(dump.getValue(), StandardCharsets.UTF_8);
    assertThat(bytes).doesNotContain("KOVALENKO", "Маріуполь", "olena", "HEALTH", "names");
    assertThat(bytes).doesNotContain(key(olena.browser()));
  }

  @Test
  void only_the_form_sees_the_cookie_with_the_key() {
    var page = visitor("en");
    page.open(RESIDENT + "/situation");

    var header = page.sendAndStay(RESIDENT + "/situation", "household", "FAMILY");

    assertThat(header.answer().headers().allValues("Set-Cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("draft=")
                    .contains("Path=" + RESIDENT, "HttpOnly", "SameSite=Lax", "Max-Age=1209600"));
  }

  @Test
  void after_registration_the_draft_is_gone_and_sending_once_more_is_a_friendly_page() {
    var olena = new Applicant(visitor("en"), RESIDENT);
    olena.olena();
    olena.answer("check", "agreed", "en");

    var again = olena.browser().send(RESIDENT + "/check", "agreed", "en");

    assertThat(drafts.dump()).isEmpty();
    assertThat(olena.browser().cookies()).noneMatch(cookie -> cookie.getName().equals("draft"));
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.html()).contains("not here any more", "you have a mail from us");
    assertThat(INTAKE.heard("PUT", ".*/residents/.*")).hasSize(1);
  }

  @Test
  void the_same_answers_are_sent_under_the_same_id_however_often() {
    var olena = new Applicant(visitor("en"), RESIDENT);
    olena.olena();
    INTAKE.on("PUT /branches/tokyo/residents/.*", _ -> Reply.problem(409, "already-registered"));

    var page = olena.answer("check", "agreed", "en");
    olena.answer("check", "agreed", "en");

    assertThat(page.status()).isEqualTo(409);
    assertThat(page.html()).contains("We already have this registration");
    assertThat(INTAKE.heard("PUT", ".*/residents/.*"))
        .hasSize(2)
        .extracting(Stub.Heard::path)
        .containsOnly(INTAKE.heard("PUT", ".*/residents/.*").getFirst().path());
  }

  @Test
  void somebody_comes_back_by_the_link_in_a_mail_on_another_phone() throws Exception {
    var olena = new Applicant(visitor("uk"), RESIDENT);
    olena.olena();
    var later = olena.press("meeting", "save", "1", "onlineOk", "false");
    assertThat(later.path()).isEqualTo(RESIDENT + "/save");
    assertThat(later.html()).contains("value=\"olena@example.com\"");
    var saved = olena.answer("save", "save.mail", mail);
    assertThat(saved.html()).contains(mail);

    var letter = mailbox.to(mail).getLast();
    assertThat(letter.getSubject()).isEqualTo("Ваше посилання, щоб продовжити");
    assertThat(text(letter)).contains("14 днів", "може прочитати ваші відповіді");
    assertThat(text(letter)).doesNotContain("KOVALENKO", "Olena");
    var other = new Applicant(visitor("en"), RESIDENT);
    var welcome = other.browser().open(link(letter));
    assertThat(welcome.html()).contains("Welcome back").doesNotContain("KOVALENKO");
    assertThat(other.browser().cookies()).noneMatch(cookie -> cookie.getName().equals("draft"));
    var page = other.browser().send(link(letter));
    assertThat(page.path()).isEqualTo(RESIDENT + "/meeting");
    assertThat(page.html()).containsPattern("value=\"false\" checked");
    assertThat(other.open("you").html()).contains("KOVALENKO OLENA");
  }

  @Test
  void an_address_that_cannot_be_one_is_told_at_the_field() {
    var olena = new Applicant(visitor("en"), RESIDENT);
    olena.press("situation", "save", "1", "household", "FAMILY");

    var page = olena.answer("save", "save.mail", "olena@");

    assertThat(page.html()).contains("This does not look like a mail address", "value=\"olena@\"");
  }

  @Test
  void one_address_gets_five_letters_an_hour() {
    var olena = new Applicant(visitor("en"), RESIDENT);
    olena.press("situation", "save", "1", "household", "FAMILY");
    for (int i = 0; i < 5; i++) {
      assertThat(olena.answer("save", "save.mail", mail).path()).endsWith("/saved");
    }

    assertThat(olena.answer("save", "save.mail", mail).html()).contains("several mails already");
    assertThat(mailbox.to(mail)).hasSize(5);
    wall.advance(Duration.ofMinutes(61));
    assertThat(olena.answer("save", "save.mail", mail).path()).endsWith("/saved");
  }

  @Test
  void a_link_that_opens_nothing_is_a_friendly_page() {
    var browser = visitor("en");
    var path = RESIDENT + "/back/" + "A".repeat(43);

    assertThat(browser.open(path).status()).isEqualTo(410);
    assertThat(browser.open(path).html()).contains("not here any more");
    browser.open(RESIDENT + "/situation");
    assertThat(browser.send(path).path()).isEqualTo(RESIDENT);
    assertThat(browser.open(RESIDENT + "/back/x").status()).isEqualTo(410);
  }

  @Test
  void when_the_time_is_over_what_was_just_typed_is_kept() {
    var olena = new Applicant(visitor("en"), RESIDENT);
    olena.olena();
    olena.open("reach");
    drafts.dump().clear();

    assertThat(olena.open("you").path()).isEqualTo(RESIDENT);
    olena.open("situation");
    var page = olena.browser().send(RESIDENT + "/reach", "mail", mail, "language", "uk");

    assertThat(page.path()).isEqualTo(RESIDENT + "/situation");
    assertThat(page.html()).contains("What you wrote just now is kept");
    assertThat(olena.open("reach").html()).contains("value=\"" + mail + "\"");
  }

  @Test
  void nothing_typed_is_lost_when_a_page_of_one_household_comes_without_the_others() {
    var worker = new Applicant(visitor("en"), RESIDENT);
    worker.answer("situation", "household", "WORKER");
    worker.open("work");
    drafts.dump().clear();

    worker.browser().send(RESIDENT + "/work", "occupation", "Cook");
    worker.answer("situation", "household", "WORKER");

    assertThat(worker.open("work").html()).contains("value=\"Cook\"");
  }

  @Test
  void somebody_may_go_on_or_delete_everything() {
    var olena = new Applicant(visitor("en"), RESIDENT);
    olena.answer("situation", "household", "FAMILY");

    assertThat(olena.browser().open(RESIDENT).html())
        .contains("You have begun already", "href=\"" + RESIDENT + "/you\"");
    var page = olena.browser().send(RESIDENT + "/anew");

    assertThat(page.path()).isEqualTo(RESIDENT);
    assertThat(page.html()).doesNotContain("You have begun already");
    assertThat(drafts.dump()).isEmpty();
  }

  private static String key(Browser browser) {
    return browser.cookies().stream()
        .filter(cookie -> cookie.getName().equals("draft"))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private static String text(MimeMessage letter) throws MessagingException, IOException {
    return letter.getContent().toString();
  }

  private static String link(MimeMessage letter) throws MessagingException, IOException {
    var link = LINK.matcher(text(letter));
    assertThat(link.find()).isTrue();
    return link.group(1);
  }
}
