package jp.otonari.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SignInServiceTests extends WithServices {

  private static final Pattern LINK = Pattern.compile("(/sign-in/one-time\\?token=)(\\S+)");

  @Test
  void the_link_in_the_mail_signs_in_once() throws Exception {
    var before = mailbox.to(ADMINISTRATOR).size();
    var browser = visitor("en");
    browser.open("/sign-in");
    var asked = browser.send("/sign-in/link", "mail", " Admin@Otonari.example ");
    await().until(() -> mailbox.to(ADMINISTRATOR).size() > before);
    var token = token(mailbox.to(ADMINISTRATOR).getLast());

    browser.open("/sign-in/one-time?token=" + token);
    var stillOutside = browser.open("/b/tokyo/today");
    browser.open("/sign-in/one-time?token=" + token);
    var inside = browser.send("/sign-in/one-time", "token", token);
    var other = visitor("en");
    other.open("/sign-in/one-time?token=" + token);
    var again = other.send("/sign-in/one-time", "token", token);

    assertThat(asked.path()).isEqualTo("/sign-in/sent");
    assertThat(stillOutside.path()).isEqualTo("/sign-in");
    assertThat(inside.path()).isEqualTo("/b/tokyo/today");
    assertThat(inside.html()).contains("Who needs me today");
    assertThat(again.path()).isEqualTo("/sign-in");
    assertThat(again.html()).contains("used already");
  }

  @Test
  void an_unknown_address_gets_the_same_answer_and_no_mail() {
    var browser = visitor("en");
    browser.open("/sign-in");
    var before = mailbox.all().size();

    var known = browser.send("/sign-in/link", "mail", ADMINISTRATOR);
    await().until(() -> mailbox.all().size() > before);
    browser.open("/sign-in");
    var unknown = browser.send("/sign-in/link", "mail", "nobody@example.org");

    assertThat(unknown.status()).isEqualTo(known.status());
    assertThat(unknown.html()).isEqualTo(known.html());
    assertThat(mailbox.to("nobody@example.org")).isEmpty();
  }

  @Test
  void something_that_is_no_address_is_said_at_the_field() {
    var browser = visitor("ja");
    browser.open("/sign-in");

    var page = browser.send("/sign-in/link", "mail", "not an address");

    assertThat(page.html()).contains("メールアドレスの形ではない", "value=\"not an address\"");
  }

  @Test
  void a_link_stops_working_after_its_time() throws Exception {
    var before = mailbox.to(ADMINISTRATOR).size();
    var browser = visitor("en");
    browser.open("/sign-in");
    browser.send("/sign-in/link", "mail", ADMINISTRATOR);
    await().until(() -> mailbox.to(ADMINISTRATOR).size() > before);
    var token = token(mailbox.to(ADMINISTRATOR).getLast());

    wall.advance(Duration.ofMinutes(21));
    browser.open("/sign-in/one-time?token=" + token);
    var late = browser.send("/sign-in/one-time", "token", token);

    assertThat(late.path()).isEqualTo("/sign-in");
  }

  @Test
  void a_sign_in_ends_after_a_working_day_and_by_signing_out() {
    var one = staff(ADMINISTRATOR);
    var other = staff(ADMINISTRATOR);
    one.open("/b");
    one.send("/sign-out");

    assertThat(one.open("/b").path()).isEqualTo("/sign-in");
    assertThat(other.open("/b").path()).isEqualTo("/b");

    wall.advance(Duration.ofHours(13));
    assertThat(other.open("/b").path()).isEqualTo("/sign-in");
  }

  @Test
  void a_coordinator_works_in_the_own_branch_only() {
    var coordinator = coordinator(UUID.randomUUID() + "@example.jp", "chiba");

    assertThat(coordinator.open("/b").path()).isEqualTo("/b/chiba/today");
    assertThat(coordinator.open("/b/tokyo/today").status()).isEqualTo(403);
    assertThat(coordinator.open("/b/osaka/today").status()).isEqualTo(403);
    assertThat(coordinator.open("/staff").status()).isEqualTo(403);
    assertThat(INTAKE.heard("GET", "/branches/tokyo/volunteers")).isEmpty();
  }

  @Test
  void services_are_called_in_the_name_of_the_account_for_its_branch_only() {
    coordinator(UUID.randomUUID() + "@example.jp", "chiba").open("/b/chiba/residents");

    var claims = INTAKE.heard("GET", "/branches/chiba/residents").getFirst().claims();
    assertThat(claims.get("scope").asString()).isEqualTo("office sensitive");
    assertThat(claims.get("branches").get(0).asString()).isEqualTo("chiba");
    assertThat(claims.get("branches").size()).isEqualTo(1);
    assertThat(UUID.fromString(claims.get("sub").asString())).isNotNull();
  }

  @Test
  void an_assistant_is_not_shown_what_is_sensitive() {
    var mail = UUID.randomUUID() + "@example.jp";
    var administrator = staff(ADMINISTRATOR);
    administrator.open("/staff");
    administrator.send("/staff", "mail", mail, "branches", "saitama");

    staff(mail).open("/b/saitama/residents");

    var claims = INTAKE.heard("GET", "/branches/saitama/residents").getFirst().claims();
    assertThat(claims.get("scope").asString()).isEqualTo("office");
  }

  @Test
  void a_removed_account_is_out_at_once() {
    var mail = UUID.randomUUID() + "@example.jp";
    var coordinator = coordinator(mail, "chiba");
    var administrator = staff(ADMINISTRATOR);
    var list = administrator.open("/staff").html();
    var row = list.substring(list.indexOf(mail));
    var id = row.replaceAll("(?s).*?/staff/([0-9a-f-]{36})/removal.*", "$1");

    administrator.send("/staff/" + id + "/removal");

    assertThat(coordinator.open("/b/chiba/today").path()).isEqualTo("/sign-in");
  }

  @Test
  void the_link_written_at_the_start_is_for_the_owner_of_the_file_only_and_signs_in()
      throws IOException {
    var link = Files.readString(LINK_FILE).strip();
    var browser = visitor("en");

    var page = browser.open(URI.create(link).getPath() + "?" + URI.create(link).getQuery());

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(LINK_FILE)))
        .isEqualTo("rw-------");
    assertThat(page.html()).contains("You are nearly in");
    browser.send("/sign-in/one-time", "token", link.replaceFirst(".*token=", ""));
    assertThat(browser.open("/b").html()).contains(ADMINISTRATOR);
  }

  @Test
  void a_forged_form_is_refused() {
    var browser = staff(ADMINISTRATOR);
    var stranger = visitor("en");

    assertThat(stranger.send("/staff", "mail", "x@example.jp").status()).isEqualTo(403);
    assertThat(browser.open("/b").status()).isEqualTo(200);
  }

  private static String token(MimeMessage letter) throws MessagingException, IOException {
    var link = LINK.matcher(letter.getContent().toString());
    assertThat(link.find()).isTrue();
    return link.group(2);
  }
}
