package jp.otonari.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.otonari.notification.Outside.Person;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.Mailbox;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class RouteServiceTests {

  @Autowired EventTopics topics;

  @Autowired Tokens tokens;

  @Autowired ServiceClient http;

  @Autowired Mailbox mailbox;

  @Autowired MovableClock clock;

  private Outside outside;

  private final Person resident = Person.somebody();

  private final Person volunteer = Person.somebody();

  @BeforeEach
  void start() {
    clock.reset();
    outside = new Outside(topics, http, tokens);
  }

  @ParameterizedTest
  @CsvSource({
    "ja, ご登録を受け付けました",
    "ja-simple, 登録（とうろく）",
    "en, We have received your registration",
    "uk, Ми отримали вашу реєстрацію",
    "vi, Chúng tôi đã nhận được đăng ký",
    "zh-Hans, 我们已收到您的报名",
    "zh-Hant, 我們已收到您的報名",
    "ko, 신청이 접수되었습니다",
    "fil, Natanggap na namin",
    "id, Pendaftaran Anda sudah kami terima",
    "fa-AF, ثبت نام شما",
    "ne, तपाईंको दर्ता हामीले पायौं",
    "my, သင့်စာရင်းကို လက်ခံရရှိပါပြီ",
    "ps, ستاسو نوم لیکنه موږ ته راورسېده",
    "es, Hemos recibido su registro",
    "pt-BR, Recebemos o seu cadastro",
    "mn, We have received your registration"
  })
  void a_resident_who_registers_gets_a_letter_in_their_language(String language, String words)
      throws Exception {
    outside.contact(resident, language);
    outside.registered(resident);

    var mail = onlyMail(resident);
    assertThat(mail.getSubject()).contains(words);
    assertThat(text(mail)).contains("オレーナ");
  }

  @Test
  void a_cleared_volunteer_is_told_in_japanese() throws Exception {
    outside.volunteerContact(volunteer);
    topics.send(
        "tokyo",
        "volunteers.v1",
        "volunteer.cleared.v1",
        volunteer.id(),
        Map.of("volunteerId", volunteer.id(), "clearedUntil", "2029-04-10"));

    var mail = onlyMail(volunteer);
    assertThat(mail.getSubject()).isEqualTo("【おとなりさん】ボランティア登録が完了しました");
    assertThat(text(mail)).contains("美咲様").contains("2029年4月10日（火）");
  }

  @Test
  void a_volunteer_is_asked_once_to_renew() throws Exception {
    outside.volunteerContact(volunteer);
    var event = UUID.randomUUID().toString();
    var ending = Map.of("volunteerId", volunteer.id(), "clearedUntil", "2026-06-09");
    for (var time = 0; time < 2; time++) {
      topics.send(
          "tokyo", "volunteers.v1", "volunteer.clearance-ending.v1", volunteer.id(), ending, event);
    }

    var mail = onlyMail(volunteer);
    assertThat(mail.getSubject()).isEqualTo("【おとなりさん】ボランティア登録の期限が近づいています");
    assertThat(text(mail)).contains("美咲様").contains("2026年6月9日（火）");
  }

  @Test
  void whoever_asks_for_their_data_gets_the_link_once() throws Exception {
    outside.volunteerContact(volunteer);
    var event = UUID.randomUUID().toString();
    var asked = Map.of("personId", volunteer.id());
    for (var time = 0; time < 2; time++) {
      topics.send("tokyo", "volunteers.v1", "my-data.requested.v1", volunteer.id(), asked, event);
    }

    var mail = onlyMail(volunteer);
    assertThat(mail.getSubject()).isEqualTo("【おとなりさん】ご希望のリンクをお送りします");
    assertThat(text(mail)).contains("美咲様").contains("/l/");
  }

  @Test
  void a_proposal_asks_both_each_in_their_language() throws Exception {
    bothAreKnown();
    outside.pairing(
        "pairing.proposed.v1",
        resident,
        volunteer,
        Map.of(
            "expiresOn", "2026-04-24",
            "sharedLanguages", List.of("uk", "en"),
            "residentMunicipality", "13108",
            "volunteerMunicipality", "13107",
            "household", "FAMILY",
            "needs", List.of("SCHOOL", "SOMETHING_NEW")));

    assertThat(text(onlyMail(resident)))
        .contains("美咲", "Sumida-ku", "24 квітня 2026", "залишилося 14 днів")
        .containsPattern("(?m)^http://localhost:8080/l/[\\w-]+\\.[\\w-]+\\.[\\w-]+\\R");
    assertThat(text(onlyMail(volunteer)))
        .contains("オレーナさん", "東京都江東区", "ウクライナ語、英語", "子育て中のご家庭", "学校や保育園")
        .containsPattern("(?m)^http://localhost:8080/l/[\\w-]+\\.[\\w-]+\\.[\\w-]+\\R");
  }

  @Test
  void who_was_referred_is_invited_once_and_not_after_being_erased() throws Exception {
    Map<String, Object> invited = Map.of("language", "fa-AF", "plainSubject", true);
    outside.contact(resident, invited);
    var event = UUID.randomUUID().toString();
    outside.referred(resident, event);
    outside.referred(resident, event);

    var mail = onlyMail(resident);
    assertThat(mail.getSubject()).isEqualTo("دعوت");
    assertThat(text(mail))
        .contains("Shinjuku Refugee Support")
        .containsPattern("(?m)^http://localhost:8080/l/[\\w-]+\\.[\\w-]+\\.[\\w-]+\\R");

    var declined = Person.somebody();
    outside.contact(declined, invited);
    outside.erased(declined);
    outside.referred(declined, UUID.randomUUID().toString());
    outside.letter(declined, "REFUSED");
    assertThat(mailbox.to(declined.mail())).isEmpty();
  }

  @Test
  void who_did_not_decline_hears_that_the_proposal_is_over() throws Exception {
    bothAreKnown();
    outside.pairing(
        "proposal.withdrawn.v1",
        resident,
        volunteer,
        Map.of("reason", "DECLINED", "declinedBy", "VOLUNTEER"));

    assertThat(text(onlyMail(resident))).contains("美咲").contains("скасовано");
    assertThat(outside.letters(volunteer)).isEmpty();
  }

  @Test
  void an_introduction_tells_when_and_where() throws Exception {
    bothAreKnown();
    outside.pairing(
        "pairing.introduced.v1",
        resident,
        volunteer,
        Map.of("meetsAt", "2026-04-24T19:00:00+09:00", "place", "ONLINE"));

    assertThat(text(onlyMail(resident)))
        .contains("24 квітня 2026 року (пʼятниця), 19:00")
        .containsPattern("(?m)^http://localhost:8080/l/[\\w-]+\\.[\\w-]+\\.[\\w-]+\\R");
    assertThat(text(onlyMail(volunteer))).contains("2026年4月24日（金）19時00分", "オンライン");
    assertThat(attached(onlyMail(volunteer)))
        .contains("DTSTART;TZID=Asia/Tokyo:20260424T190000", "SEQUENCE:4", "顔合わせ")
        .doesNotContain("オレーナ");
  }

  @Test
  void a_pause_is_told_to_both() throws Exception {
    bothAreKnown();
    var paused =
        Map.<String, Object>of(
            "version", 5, "pausedOn", "2026-06-01", "until", "2026-07-01", "cause", "BY_AGREEMENT");
    outside.pairing("pairing.paused.v1", resident, volunteer, paused);

    assertThat(text(onlyMail(resident))).contains("美咲", "1 липня 2026");
    assertThat(onlyMail(volunteer).getSubject()).isEqualTo("【おとなりさん】活動のお休みについて（2026年7月1日（水）まで）");
  }

  @ParameterizedTest
  @CsvSource({
    "pairing.resumed.v1, resumedOn, 活動の再開について",
    "pairing.extended.v1, extendedOn, 活動の延長について"
  })
  void what_becomes_of_a_pair_is_told(String type, String field, String subject) throws Exception {
    bothAreKnown();
    outside.pairing(type, resident, volunteer, Map.of(field, "2026-07-01", "endsOn", "2026-12-01"));

    var mail = onlyMail(volunteer);
    assertThat(mail.getSubject()).isEqualTo("【おとなりさん】" + subject);
    assertThat(text(mail)).contains("オレーナさん", "2026年12月1日（火）");
    assertThat(text(onlyMail(resident))).contains("美咲", "1 грудня 2026");
  }

  @ParameterizedTest
  @CsvSource({"GRADUATED, 修了のお知らせとお礼", "NOT_A_FIT, 活動の終了について"})
  void an_end_is_told_kindly_and_without_its_reason(String reason, String subject)
      throws Exception {
    bothAreKnown();
    outside.pairing(
        "pairing.ended.v1", resident, volunteer, Map.of("reason", reason, "endedOn", "2026-10-10"));

    assertThat(onlyMail(volunteer).getSubject()).isEqualTo("【おとなりさん】" + subject);
    assertThat(text(onlyMail(resident))).contains("10 жовтня 2026");
  }

  @Test
  void a_team_learns_who_came_and_only_once() throws Exception {
    bothAreKnown();
    var helper = Person.somebody();
    outside.contact(helper, Map.of("role", "VOLUNTEER", "language", "ja", "callName", "健一"));
    var id = UUID.randomUUID().toString();
    var members = List.of(member(volunteer, "MEMBER"), member(helper, "MEMBER"));
    outside.pairing(
        id,
        "pairing.started.v1",
        resident,
        volunteer,
        Map.of("startsOn", "2026-04-27", "endsOn", "2026-10-27"));
    onlyMail(resident);
    for (var time = 0; time < 2; time++) {
      outside.pairing(
          id,
          "team.changed.v1",
          resident,
          volunteer,
          Map.of("version", 5, "members", members, "holes", List.of()));
    }

    assertThat(text(onlyMail(helper))).contains("オレーナさんをお手伝いするチームに加わって");
    await("a second mail")
        .atMost(Duration.ofSeconds(30))
        .until(() -> mailbox.to(volunteer.mail()).size() == 2);
    assertThat(outside.letters(resident)).hasSize(2);
  }

  private static Map<String, Object> member(Person person, String state) {
    return Map.of(
        "volunteerId", person.id(), "duties", List.of("SCHOOL"), "lead", false, "state", state);
  }

  @Test
  void the_start_of_a_pairing_is_told_to_both() throws Exception {
    bothAreKnown();
    outside.pairing(
        "pairing.started.v1",
        resident,
        volunteer,
        Map.of("startsOn", "2026-04-27", "endsOn", "2026-10-27"));

    assertThat(text(onlyMail(resident))).contains("27 жовтня 2026");
    assertThat(text(onlyMail(volunteer))).contains("2026年4月27日（月）", "2026年10月27日（火）");
  }

  @Test
  void a_check_in_asks_one_person_and_reminds_once() throws Exception {
    bothAreKnown();
    outside.checkin("checkin.due.v1", resident, volunteer, volunteer, "DAY_7");
    assertThat(text(onlyMail(volunteer))).contains("オレーナさんとの活動が始まって一週間");

    outside.checkin("checkin.overdue.v1", resident, volunteer, volunteer, "DAY_7");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(mailbox.to(volunteer.mail())).hasSize(2));
    assertThat(mailbox.to(volunteer.mail()).getLast().getSubject())
        .isEqualTo("【おとなりさん】活動アンケートのお答えをお待ちしています");
    assertThat(outside.letters(resident)).isEmpty();
  }

  @Test
  void the_same_event_three_times_is_one_letter() {
    var eventId = UUID.randomUUID().toString();
    outside.contact(resident, "uk");
    outside.registered(resident, eventId);
    outside.registered(resident, eventId);
    outside.registered(resident, eventId);
    var afterwards = Person.somebody();
    outside.contact(afterwards, "en");
    outside.registered(afterwards);

    outside.letter(afterwards, "SENT");
    outside.letter(resident, "SENT");
    assertThat(mailbox.to(resident.mail())).hasSize(1);
  }

  @Test
  void a_letter_waits_for_the_contact_and_goes_when_it_comes() {
    outside.registered(resident);
    assertThat(outside.letter(resident, "PLANNED").get("why").asString())
        .isEqualTo("waiting-for-contact");

    outside.contact(resident, "vi");

    assertThat(outside.letter(resident, "SENT").get("language").asString()).isEqualTo("vi");
  }

  @Test
  void a_letter_waits_for_the_name_of_the_partner_too() throws Exception {
    outside.contact(resident, "en");
    outside.pairing(
        "pairing.started.v1",
        resident,
        volunteer,
        Map.of("startsOn", "2026-04-27", "endsOn", "2026-10-27"));
    outside.letter(resident, "PLANNED");

    outside.volunteerContact(volunteer);

    assertThat(text(onlyMail(resident))).contains("you and 美咲 are now a pair");
  }

  @Test
  void an_older_contact_changes_nothing() throws Exception {
    outside.contact(resident, Map.of("language", "vi", "version", 5));
    outside.contact(resident, Map.of("language", "uk", "version", 4));
    outside.registered(resident);

    assertThat(outside.letter(resident, "SENT").get("language").asString()).isEqualTo("vi");
  }

  @Test
  void who_is_asked_for_spot_help_reads_no_name_and_who_goes_does() throws Exception {
    bothAreKnown();
    var request = UUID.randomUUID().toString();
    outside.spotHelp(
        "offered",
        request,
        resident,
        Map.of(
            "volunteerIds", List.of(volunteer.id()),
            "languages", List.of("uk"),
            "answerBy", "2026-04-10T11:00:00+09:00"));
    var asked = text(onlyMail(volunteer));
    outside.spotHelp("taken", request, resident, Map.of("volunteerId", volunteer.id()));

    assertThat(asked).contains("2026年4月11日（土）", "90分ほど", "江東区", "ウクライナ語").doesNotContain("オレーナ");
    assertThat(text(onlyMail(resident))).contains("美咲").doesNotContain("сторінці");
    await("who goes is told to whom")
        .atMost(Duration.ofSeconds(30))
        .until(() -> mailbox.to(volunteer.mail()).size() == 2);
    assertThat(text(mailbox.to(volunteer.mail()).getLast())).contains("オレーナ", "/l/");
  }

  @Test
  void what_was_sent_is_told_to_the_other_services() {
    outside.contact(resident, "uk");
    var eventId = outside.registered(resident);
    var letterId = outside.letter(resident, "SENT").get("letterId").asString();

    var told = topics.await("tokyo", "letters.v1", "letter.sent.v1", letterId).data();
    assertThat(told.get("personId").asString()).isEqualTo(resident.id());
    assertThat(told.get("purpose").asString()).isEqualTo("registration-received");
    assertThat(told.get("sourceEventId").asString()).isEqualTo(eventId);
  }

  private void bothAreKnown() {
    outside.contact(resident, "uk");
    outside.volunteerContact(volunteer);
  }

  private MimeMessage onlyMail(Person person) {
    return await("a mail")
        .atMost(Duration.ofSeconds(30))
        .until(() -> mailbox.to(person.mail()), mails -> mails.size() == 1)
        .getFirst();
  }

  private static String text(MimeMessage mail) throws Exception {
    var first = ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
    return (String)
        (first instanceof MimeMultipart letter ? letter.getBodyPart(0).getContent() : first);
  }

  private static String attached(MimeMessage mail) throws Exception {
    var file = ((MimeMultipart) mail.getContent()).getBodyPart(1);
    assertThat(file.getContentType()).startsWith("text/calendar; method=PUBLISH");
    return new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
