package jp.otonari.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.otonari.gateway.Stub.Reply;
import jp.otonari.gateway.language.PageLanguage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page behind the link of an invitation, and the way from there into the form. */
class InvitationServiceTests extends WithServices {

  private static final String ID = "99999999-9999-4999-8999-999999999999";
  private static final String FORM = "/tokyo/residents/new";
  private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
  private static final String LINK = MailLinkMaker.link("invitation", ID, ID, MAY);
  private static final String TOKEN = LINK.substring("/l/".length());

  @BeforeEach
  void aPartnerHasReferredZahra() {
    INTAKE.on(
        "GET /branches/tokyo/invitations/" + ID,
        Map.of(
            "referredBy",
            "Support <b>Centre</b>",
            "person",
            Map.of(
                "callName", "Zahra",
                "mail", "zahra@example.org",
                "language", "fa-AF",
                "household", "DISPLACED",
                "municipality", "13108")));
    INTAKE.on("POST /branches/tokyo/invitations/" + ID + "/begin", _ -> Reply.done());
    INTAKE.on(
        "DELETE /branches/tokyo/people/" + ID,
        _ -> {
          INTAKE.on("GET /branches/tokyo/invitations/.*", _ -> Reply.problem(404, "not-found"));
          return Reply.ok(Map.of("personId", ID));
        });
  }

  @Test
  void opening_the_link_shows_who_told_what_and_changes_nothing() {
    var page = visitor(null).open(LINK + "?lang=en").html();

    assertThat(page)
        .contains("Support &lt;b&gt;Centre&lt;/b&gt; told us", "Zahra", "zahra@example.org")
        .contains("Dari", "Koto-ku 江東区", "noindex");
    assertThat(INTAKE.changes()).allMatch(one -> one.path().endsWith("/people"));
    var claims = INTAKE.heard("GET", ".*/invitations/.*").getFirst().claims();
    assertThat(claims.get("scope").asString()).isEqualTo("mail-link");
    assertThat(claims.get("sub").asString()).isEqualTo(ID);
  }

  @Test
  void a_yes_leads_into_the_form_with_what_was_told_filled_in() {
    var zahra = visitor(null);
    zahra.open(LINK + "?lang=en");

    var form = zahra.send(FORM + "/invited?lang=en", "link", TOKEN);

    assertThat(form.path()).isEqualTo(FORM + "/situation");
    assertThat(form.html()).containsPattern("value=\"DISPLACED\"[^>]*checked");
    assertThat(zahra.open(FORM + "/you").html()).contains("value=\"Zahra\"");
    assertThat(zahra.open(FORM + "/reach").html())
        .contains("value=\"zahra@example.org\"")
        .containsPattern("value=\"fa-AF\"[^>]*checked");
    assertThat(zahra.open(FORM + "/place").html())
        .containsPattern("value=\"13108\"[^>]*(selected|checked)");
    assertThat(drafts.dump()).hasSize(1);
  }

  @Test
  void the_referral_knows_the_id_under_which_the_form_is_sent() {
    var zahra = new Applicant(visitor("en"), FORM);
    zahra.browser().open(LINK + "?lang=en");
    zahra.browser().send(FORM + "/invited?lang=en", "link", TOKEN);
    zahra.olena();
    zahra.answer("check", "agreed", "en");

    var begun = INTAKE.heard("POST", ".*/begin").getFirst();
    assertThat(begun.claims().get("sub").asString()).isEqualTo(ID);
    assertThat(INTAKE.heard("PUT", ".*/residents/.*").getFirst().path())
        .endsWith("/residents/" + begun.body().get("residentId").asString());
  }

  @Test
  void what_the_person_has_typed_before_is_not_overwritten() {
    var zahra = new Applicant(visitor("en"), FORM);
    zahra.answer("situation", "household", "STUDENT");
    zahra.answer("you", "names.cardName", "AHMADI ZAHRA", "names.callName", "Zari");

    zahra.browser().open(LINK + "?lang=en");
    var form = zahra.browser().send(FORM + "/invited?lang=en", "link", TOKEN);

    assertThat(form.html()).containsPattern("value=\"STUDENT\"[^>]*checked");
    assertThat(zahra.open("you").html()).contains("value=\"Zari\"", "AHMADI ZAHRA");
    assertThat(zahra.open("reach").html()).contains("value=\"zahra@example.org\"");
    assertThat(drafts.dump()).hasSize(1);
  }

  @Test
  void a_no_deletes_everything_in_the_name_of_the_person() {
    var zahra = visitor(null);
    zahra.open(LINK + "?lang=en");
    zahra.send(FORM + "/invited", "link", TOKEN);
    zahra.open(LINK);

    var page = zahra.send(FORM + "/invited", "link", TOKEN, "no", "true");

    assertThat(page.html()).contains("We have deleted it").doesNotContain("Zahra");
    assertThat(drafts.dump()).as("what she had begun").isEmpty();
    assertThat(zahra.cookies()).noneMatch(cookie -> cookie.getName().equals("draft"));
    var sent = INTAKE.heard("DELETE", ".*/people/" + ID).getFirst();
    assertThat(sent.claims().get("scope").asString()).isEqualTo("mail-link");
    assertThat(sent.claims().get("sub").asString()).isEqualTo(ID);
  }

  @Test
  void an_invitation_that_is_over_shows_nothing_any_more() {
    INTAKE.on("GET /branches/tokyo/invitations/.*", _ -> Reply.problem(404, "not-found"));
    var zahra = visitor(null);

    assertThat(zahra.open(LINK + "?lang=en").status()).isEqualTo(410);
    assertThat(zahra.send(FORM + "/invited", "link", TOKEN).html()).contains("have deleted it");
    clock.moveTo(LocalDate.of(2026, 5, 2));
    assertThat(zahra.open(LINK + "?lang=en").html()).contains("We have deleted it");
    assertThat(drafts.dump()).isEmpty();
  }

  @Test
  void when_intake_is_silent_nothing_is_lost() {
    var zahra = visitor("en");
    zahra.open(LINK + "?lang=en");
    INTAKE.breakDown();

    for (var answer : List.of("yes", "no")) {
      var page = zahra.send(FORM + "/invited", "link", TOKEN, answer, "true");
      assertThat(page.status()).isEqualTo(503);
      assertThat(page.html())
          .contains("Send it again", "value=\"" + TOKEN + "\"", "name=\"" + answer + "\"");
    }
  }

  @Test
  void only_a_link_of_ours_for_this_branch_opens_the_form() {
    var other = MailLinkMaker.link("checkin", ID, ID, MAY).substring("/l/".length());
    var forged = MailLinkMaker.forged("invitation", ID, ID, MAY).substring("/l/".length());
    var zahra = visitor("en");

    for (var token : List.of(other, forged, "", "{x}")) {
      assertThat(zahra.send(FORM + "/invited", "link", token).status()).isEqualTo(404);
      var no = zahra.send(FORM + "/invited", "link", token, "no", "true");
      assertThat(no.status()).isEqualTo(404);
    }
    assertThat(zahra.send("/chiba/residents/new/invited", "link", TOKEN).status()).isEqualTo(404);
    assertThat(INTAKE.heard("POST", ".*/begin")).isEmpty();
    assertThat(INTAKE.heard("DELETE", ".*")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void the_page_is_whole_in_every_language(PageLanguage language) {
    var zahra = visitor(null);

    var page = zahra.open(LINK + "?lang=" + language.tag()).html();
    var deleted = zahra.send(FORM + "/invited", "link", TOKEN, "no", "true").html();

    assertThat(page)
        .contains("<html lang=\"" + language.htmlLang() + "\"", "dir=\"" + language.dir() + "\"")
        .doesNotContain("??", "{0}", " style=");
    assertThat(deleted).doesNotContain("??", "{0}");
  }
}
