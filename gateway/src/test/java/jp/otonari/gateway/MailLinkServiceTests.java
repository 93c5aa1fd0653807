package jp.otonari.gateway;

import static jp.otonari.gateway.People.HANAKO_ID;
import static jp.otonari.gateway.People.OLENA_ID;
import static jp.otonari.gateway.People.PAIR;
import static jp.otonari.gateway.People.checkin;
import static jp.otonari.gateway.People.offer;
import static jp.otonari.gateway.People.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import jp.otonari.gateway.Stub.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailLinkServiceTests extends WithServices {

  private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");

  private static final String PROPOSAL = MailLinkMaker.link("proposal", OLENA_ID, PAIR, MAY);

  private static final String CHECKIN_LINK =
      MailLinkMaker.link("checkin", HANAKO_ID, People.CHECKIN, MAY);

  @BeforeEach
  void bothAreAsked() {
    MATCHING.on("GET /branches/tokyo/proposals/" + PAIR, offer("RESIDENT"));
    CHECKIN.on("GET /branches/tokyo/checkins/" + People.CHECKIN, checkin("DAY_7", "DUE"));
  }

  @Test
  void opening_a_link_shows_who_is_proposed_and_changes_nothing() {
    var page = visitor(null).open(PROPOSAL + "?lang=uk").html();

    assertThat(page)
        .contains("<html lang=\"uk\"", "はなこ", "Koto-ku 江東区", "англійська", "Школа")
        .doesNotContain("KOVALENKO", "髙橋");
    assertThat(MATCHING.changes()).isEmpty();
    var claims = MATCHING.heard("GET", ".*/proposals/.*").getFirst().claims();
    assertThat(claims.get("scope").asString()).isEqualTo("mail-link");
    assertThat(claims.get("sub").asString()).isEqualTo(OLENA_ID);
  }

  @Test
  void the_page_is_in_the_language_of_the_letters_until_the_reader_chooses_another() {
    var browser = visitor("en");

    assertThat(browser.open(PROPOSAL).html()).contains("<html lang=\"uk\"");
    assertThat(browser.open(PROPOSAL + "?lang=vi").html()).contains("<html lang=\"vi\"");
    assertThat(browser.open(PROPOSAL).html()).contains("<html lang=\"vi\"");
  }

  @Test
  void a_yes_is_sent_in_the_name_of_the_person() {
    MATCHING.on(
        "POST /branches/tokyo/proposals/.*/answers",
        _ -> {
          var answered = with(offer("RESIDENT"), Map.of("answer", "ACCEPTED"));
          MATCHING.on("GET /branches/tokyo/proposals/" + PAIR, answered);
          return Reply.ok(answered);
        });
    var browser = visitor("en");
    browser.open(PROPOSAL + "?lang=en");

    var page = browser.send(PROPOSAL, "answer", "ACCEPTED");

    assertThat(page.html()).contains("Thank you for your answer", "We are glad");
    var sent = MATCHING.heard("POST", ".*/answers").getFirst();
    assertThat(sent.body().get("answer").asString()).isEqualTo("ACCEPTED");
    assertThat(sent.claims().get("sub").asString()).isEqualTo(OLENA_ID);
  }

  @Test
  void a_no_goes_with_its_reason_and_a_silent_service_keeps_it() {
    var browser = visitor("en");
    browser.open(PROPOSAL + "?lang=en");
    MATCHING.breakDown();

    var page = browser.send(PROPOSAL, "answer", "DECLINED", "reason", "I am moving away");

    assertThat(page.status()).isEqualTo(503);
    assertThat(page.html())
        .contains("your input is kept", "Send it again", "value=\"I am moving away\"");
  }

  @Test
  void another_answer_after_the_first_is_refused_in_words() {
    var answered = with(offer("RESIDENT"), Map.of("answer", "ACCEPTED"));
    MATCHING.on("GET /branches/tokyo/proposals/" + PAIR, answered);
    MATCHING.on(
        "POST /branches/tokyo/proposals/.*/answers", _ -> Reply.problem(409, "already-answered"));

    var page = visitor("en").send(PROPOSAL, "answer", "DECLINED");

    assertThat(page.status()).isEqualTo(409);
    assertThat(page.html()).contains("Another answer was given before");
  }

  @Test
  void a_withdrawn_proposal_is_closed() {
    MATCHING.on(
        "GET /branches/tokyo/proposals/" + PAIR,
        with(offer("RESIDENT"), Map.of("state", "WITHDRAWN")));

    assertThat(visitor("en").open(PROPOSAL + "?lang=en").html())
        .contains("nothing to answer any more");
  }

  @Test
  void the_talk_of_three_has_its_link_here_and_in_no_letter() {
    MATCHING.on(
        "GET /branches/tokyo/proposals/" + PAIR,
        with(
            offer("RESIDENT"),
            Map.of(
                "state",
                "INTRODUCTION",
                "answer",
                "ACCEPTED",
                "introduction",
                Map.of(
                    "meetsAt",
                    "2026-04-18T14:00:00+09:00",
                    "place",
                    "ONLINE",
                    "link",
                    "https://talk.example.jp/otonari?a=1&b=2"))));

    var page = visitor("en").open(PROPOSAL + "?lang=en").html();

    assertThat(page)
        .contains("You talk with はなこ", "Apr 18, 2026 2:00", "(Japan time)")
        .contains("rel=\"noreferrer\" href=\"https://talk.example.jp/otonari?a=1&amp;b=2\"")
        .contains("href=\"" + PROPOSAL + "/talk.ics?lang=en\">Add to my calendar");
  }

  @Test
  void the_talk_goes_into_the_calendar_in_the_name_of_the_person_and_by_this_link_alone() {
    NOTIFICATION.on(
        "GET /branches/tokyo/talks/" + PAIR,
        _ -> Reply.file("text/calendar; method=PUBLISH;charset=UTF-8", "talk.ics", "BEGIN:V"));
    var browser = visitor("en");

    var file = browser.open(PROPOSAL + "/talk.ics?lang=en");

    assertThat(file.html()).isEqualTo("BEGIN:V");
    assertThat(file.answer().headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
    assertThat(file.answer().headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"talk.ics\"");
    assertThat(NOTIFICATION.heard("GET", ".*/talks/.*").getFirst().claims().get("sub").asString())
        .isEqualTo(OLENA_ID);
    assertThat(browser.open(CHECKIN_LINK + "/talk.ics?lang=en").status()).isEqualTo(404);
    assertThat(browser.open("/l/x/talk.ics").status()).isEqualTo(404);
    assertThat(NOTIFICATION.heard("GET", ".*/talks/.*")).hasSize(1);
  }

  @Test
  void a_talk_that_is_off_is_in_no_calendar_file() {
    NOTIFICATION.on("GET /branches/tokyo/talks/" + PAIR, _ -> Reply.problem(404, "not-found"));
    var browser = visitor("en");

    var off = browser.open(PROPOSAL + "/talk.ics?lang=en");
    NOTIFICATION.breakDown();
    var later = browser.open(PROPOSAL + "/talk.ics?lang=en");

    assertThat(off.status()).isEqualTo(410);
    assertThat(off.html()).contains("nothing to answer any more");
    assertThat(later.status()).isEqualTo(503);
  }

  @Test
  void a_check_in_is_answered_in_three_clicks() {
    CHECKIN.on(
        "POST /branches/tokyo/checkins/.*/answer",
        _ -> {
          CHECKIN.on(
              "GET /branches/tokyo/checkins/" + People.CHECKIN, checkin("DAY_7", "ANSWERED"));
          return Reply.ok(checkin("DAY_7", "ANSWERED"));
        });
    var browser = visitor("ja");
    var form = browser.open(CHECKIN_LINK);

    var thanks = browser.send(CHECKIN_LINK, "met", "true", "feeling", "WORRIED", "note", " ");

    assertThat(form.html()).contains("最初の1週間").doesNotContain("name=\"wish\"");
    assertThat(thanks.html()).contains("ご回答ありがとうございます");
    var sent = CHECKIN.heard("POST", ".*/answer").getFirst();
    assertThat(sent.body().get("met").asBoolean()).isTrue();
    assertThat(sent.body().has("note")).isFalse();
    assertThat(sent.claims().get("sub").asString()).isEqualTo(HANAKO_ID);
  }

  @Test
  void the_fifth_month_asks_how_it_shall_go_on_and_errors_stand_at_the_field() {
    CHECKIN.on("GET /branches/tokyo/checkins/" + People.CHECKIN, checkin("END_OR_EXTEND", "DUE"));
    CHECKIN.on(
        "POST /branches/tokyo/checkins/.*/answer",
        _ -> Reply.problem(422, "invalid", Map.of("field", "feeling", "code", "required")));
    var browser = visitor("en");

    var form = browser.open(CHECKIN_LINK + "?lang=en").html();
    var refused = browser.send(CHECKIN_LINK, "met", "false", "wish", "END", "note", "tired");

    assertThat(form).contains("name=\"wish\"");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html()).contains("Please fill this in.", "tired</textarea>");
    assertThat(refused.html()).containsPattern("value=\"END\" checked");
  }

  @ParameterizedTest
  @CsvSource({"ja, 期限が過ぎました", "uk, Термін дії посилання минув", "fa-AF, وقت این لینک گذشته است"})
  void an_expired_link_says_so_in_the_language_of_the_person(String language, String words) {
    clock.moveTo(LocalDate.of(2026, 5, 2));

    var page = visitor(null).open(PROPOSAL + "?lang=" + language);

    assertThat(page.status()).isEqualTo(410);
    assertThat(page.html()).contains(words);
  }

  @Test
  void a_link_that_we_did_not_make_opens_nothing() {
    var forged = MailLinkMaker.forged("proposal", OLENA_ID, PAIR, MAY);
    var unsigned = PROPOSAL.substring(0, PROPOSAL.lastIndexOf('.') + 1);
    var browser = visitor("en");

    assertThat(browser.open(forged).status()).isEqualTo(404);
    assertThat(browser.open(unsigned).status()).isEqualTo(404);
    assertThat(browser.open("/l/x").status()).isEqualTo(404);
    assertThat(browser.send(forged, "answer", "ACCEPTED").html()).contains("does not work");
    assertThat(MATCHING.changes()).isEmpty();
  }
}
