package jp.otonari.notification.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.otonari.notification.contact.Contact;
import jp.otonari.notification.contact.Role;
import jp.otonari.notification.letter.Letter;
import jp.otonari.notification.letter.LetterSamples;
import jp.otonari.notification.letter.Matter;
import jp.otonari.notification.letter.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class LetterWriterTests {

  private static final String ORGANISATION =
      "(?isu).*(otonari|おとなり|отонарі|اوتوناری|اوتوناري|OFP|JII|intercultural|ファミリー).*";

  static final List<String> LANGUAGES = Language.SHIPPED.stream().map(Language::tag).toList();

  private static final Set<String> RIGHT_TO_LEFT = Set.of("fa-AF", "ps");

  private final LetterWriter writer = WriterSamples.writer();

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void every_letter_is_whole(String language) {
    for (var written : all(language, false)) {
      assertThat(written.language()).isEqualTo(language);
      assertThat(written.text()).doesNotContain("{", "}", "null", "<").contains("オレーナ");
      assertThat(written.html())
          .doesNotContain("{", "}", "null", " th:")
          .contains("lang=\"" + language + "\"")
          .contains("dir=\"" + (RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr") + "\"");
      assertThat(written.subject()).isNotBlank().doesNotContain("{", "}", "null", "\n");
    }
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void a_subject_names_nobody(String language) {
    assertThat(all(language, false))
        .extracting(Written::subject)
        .noneMatch(subject -> subject.matches("(?i).*(オレーナ|美咲|江東|koto).*"));
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void a_plain_subject_and_its_sender_do_not_tell_who_writes(String language) {
    assertThat(all(language, true))
        .noneMatch(written -> written.subject().matches(ORGANISATION))
        .noneMatch(written -> written.from().matches(ORGANISATION));
    assertThat(all(language, false))
        .allMatch(written -> written.subject().matches(ORGANISATION))
        .allMatch(written -> written.from().matches(ORGANISATION));
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void a_link_has_a_line_of_its_own(String language) {
    for (var letter : LetterSamples.all()) {
      var text = write(letter, WriterSamples.reader(Role.RESIDENT, language)).text();
      var links = text.lines().filter(line -> line.contains("://")).toList();

      assertThat(links).hasSize(links(letter.matter())).allMatch(it -> it.matches("https?://\\S+"));
    }
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void every_letter_to_a_participant_offers_their_own_data_for_30_days(String language)
      throws Exception {
    var words = Words.in(Language.closest(language)).get("my-data");
    var letters =
        LetterSamples.all().stream().filter(one -> !(one.matter() instanceof Matter.Invitation));
    for (var letter : letters.toList()) {
      var written = write(letter, WriterSamples.reader(Role.RESIDENT, language));
      var link = written.text().lines().filter(line -> line.contains("/l/")).toList().getLast();
      var claims = SignedJWT.parse(link.substring(link.lastIndexOf('/') + 1)).getJWTClaimsSet();

      assertThat(claims.getAudience()).containsExactly("my-data");
      assertThat(claims.getSubject()).isEqualTo(letter.personId().toString());
      assertThat(claims.getExpirationTime().toInstant())
          .isEqualTo(letter.plannedAt().plus(Duration.ofDays(30)));
      assertThat(written.html()).contains("href=\"" + link + "\"");
      if (!(letter.matter() instanceof Matter.MyData)) {
        assertThat(written.text()).endsWith(words + "\n" + link + "\n");
      }
    }
  }

  @Test
  void a_name_is_never_markup() {
    var eve = WriterSamples.called("<script>alert('{name}')</script>", Role.RESIDENT, "en", false);

    var written = write(LetterSamples.proposal(), eve);

    assertThat(written.html()).doesNotContain("<script").contains("&lt;script&gt;");
    assertThat(written.text()).contains("Dear <script>alert('{name}')</script>,");
  }

  @Test
  void a_proposal_tells_a_volunteer_of_the_household_and_a_resident_not() {
    assertThat(write(LetterSamples.proposal(), WriterSamples.reader(Role.VOLUNTEER, "en")).text())
        .contains("Household: a family with children");
    assertThat(write(LetterSamples.proposal(), WriterSamples.reader(Role.RESIDENT, "en")).text())
        .doesNotContain("Household");
  }

  @Test
  void who_would_be_in_a_team_reads_so_and_nobody_else() {
    var volunteer = WriterSamples.reader(Role.VOLUNTEER, "ja");

    assertThat(write(LetterSamples.proposal(true), volunteer).text()).contains("チームで分担");
    assertThat(write(LetterSamples.proposal(), volunteer).text()).doesNotContain("チーム");
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void who_looked_forward_to_a_talk_reads_that_there_is_none(String language) {
    var written = write(LetterSamples.talkIsOff(), WriterSamples.reader(Role.VOLUNTEER, language));

    var said = Words.in(Language.closest(language)).get("no-talk");
    assertThat(written.text()).contains(said.substring(said.indexOf('}') + 1));
    assertThat(written.appointment()).isNotNull().matches(Appointment::off);
  }

  @Test
  void a_team_is_not_told_of_three_people() {
    var team = LetterSamples.introductions().findFirst().orElseThrow();
    var three = LetterSamples.introductions().reduce((_, last) -> last).orElseThrow();
    var volunteer = WriterSamples.reader(Role.VOLUNTEER, "ja");

    assertThat(write(team, volunteer).text()).contains("チームの皆さん").doesNotContain("三人");
    assertThat(write(three, volunteer).text()).contains("三人").doesNotContain("チーム");
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void who_is_invited_reads_who_gave_the_address_and_not_that_they_registered(String language) {
    var letter = write(LetterSamples.invitation(), WriterSamples.reader(Role.RESIDENT, language));
    var other = write(LetterSamples.registration(), WriterSamples.reader(Role.RESIDENT, language));

    assertThat(letter.text().split("Shinjuku Refugee Support", -1)).hasSize(3);
    assertThat(letter.subject()).doesNotContain("Shinjuku");
    assertThat(lastLines(letter)).isNotEqualTo(lastLines(other)).contains("Shinjuku");
  }

  @Test
  void the_same_letter_is_written_the_same_way_again() {
    var reader = WriterSamples.reader(Role.RESIDENT, "uk");

    assertThat(write(LetterSamples.proposal(), reader))
        .isEqualTo(write(LetterSamples.proposal(), reader));
  }

  private List<Written> all(String language, boolean plainSubject) {
    return Stream.of(Role.values())
        .map(role -> WriterSamples.called("オレーナ", role, language, plainSubject))
        .flatMap(reader -> LetterSamples.all().stream().map(letter -> write(letter, reader)))
        .toList();
  }

  /** Why the reader gets it. */
  private static String lastLines(Written letter) {
    return letter.text().substring(letter.text().stripTrailing().lastIndexOf("\n\n"));
  }

  private Written write(Letter letter, Contact reader) {
    return writer.write(letter, reader, WriterSamples.partner());
  }

  private static int links(Matter matter) {
    return switch (matter) {
      case Matter.Invitation _ -> 1;
      case Matter.Proposal _, Matter.Checkin _, Matter.SpotOffer _, Matter.MoveConsent _ -> 2;
      case Matter.SpotVisit visit -> visit.goes() ? 2 : 1;
      case Matter.Introduction introduction -> introduction.place() == Place.ONLINE ? 2 : 1;
      default -> 1;
    };
  }
}
