package jp.otonari.intake.resident;

import static org.instancio.Select.all;
import static org.instancio.Select.field;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.otonari.intake.language.Level;
import jp.otonari.intake.person.Consent;
import jp.otonari.intake.person.Consent.Purpose;
import jp.otonari.intake.person.Gender;
import jp.otonari.intake.person.Need;
import jp.otonari.intake.person.QuietHours;
import jp.otonari.intake.resident.Household.Question;
import org.instancio.Instancio;
import org.instancio.Random;
import org.instancio.settings.Keys;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Any form that is right as a whole, whatever it says: answers only what its household is asked,
 * with all consents, and wishes that can be met.
 */
final class AnyForm {

  static final LocalDate TODAY = LocalDate.of(2026, 4, 10);

  private static final List<String> LANGUAGES = List.of("uk", "en", "vi", "fa-AF", "ja", "ne");

  private static final JsonMapper JSON = JsonMapper.shared();

  private AnyForm() {}

  /** As many as asked for; a failing one is made again by the seed that the report names. */
  static Stream<ResidentRegistration> some(int count) {
    return Stream.generate(() -> Instancio.of(Household.class).create())
        .limit(count)
        .map(AnyForm::of);
  }

  static ResidentRegistration of(Household household) {
    return Instancio.of(ResidentRegistration.class)
        .withSetting(Keys.STRING_MIN_LENGTH, 12)
        .withSetting(Keys.STRING_MAX_LENGTH, 20)
        .set(field(ResidentRegistration::household), household)
        .supply(field(ResidentRegistration::birthDate), AnyForm::birth)
        .set(field(ResidentRegistration::language), "uk")
        .set(field(ResidentRegistration::languages), LANGUAGES)
        .supply(field(ResidentRegistration::languageLevels), AnyForm::levels)
        .set(field(ResidentRegistration::neverIn), List.of("ru"))
        .supply(
            field(ResidentRegistration::members),
            random -> household.isAsked(Question.MEMBERS) ? members(random) : List.of())
        .supply(
            field(ResidentRegistration::childrenBirthMonths),
            random -> List.of(YearMonth.from(TODAY).minusMonths(random.intRange(0, 300))))
        .supply(
            field(ResidentRegistration::occupation),
            random -> household.isAsked(Question.OCCUPATION) ? random.alphanumeric(8) : null)
        .supply(
            field(ResidentRegistration::arrivedIn),
            random ->
                household.isAsked(Question.ARRIVED_IN)
                    ? YearMonth.from(TODAY).minusMonths(random.intRange(0, 500))
                    : null)
        .supply(field(ResidentRegistration::needs), AnyForm::needs)
        .supply(field(ResidentRegistration::gender), random -> random.oneOf(Gender.values()))
        .set(all(QuietHours.class), new QuietHours("21:00", "07:00"))
        .supply(field(ResidentRegistration::sensitive), random -> sensitive(household, random))
        .set(field(ResidentRegistration::consents), consents())
        .create();
  }

  /** The form with one answer changed; null leaves it out. */
  static ResidentRegistration with(
      ResidentRegistration form, String field, @Nullable Object value) {
    var tree = (ObjectNode) JSON.valueToTree(form);
    tree.set(field, JSON.valueToTree(value));
    return JSON.treeToValue(tree, ResidentRegistration.class);
  }

  static List<Consent> consents() {
    return Stream.of(Purpose.PROGRAMME, Purpose.SENSITIVE)
        .map(purpose -> new Consent(purpose, "2026-11", "uk"))
        .toList();
  }

  private static LocalDate birth(Random random) {
    return TODAY.minusDays(random.intRange(0, 43_000));
  }

  private static Map<String, Level> levels(Random random) {
    return Map.of(
        "en", random.oneOf(EnumSet.range(Level.A1, Level.NATIVE)),
        "ja", random.oneOf(Level.values()));
  }

  private static List<Member> members(Random random) {
    return List.of(new Member(random.oneOf(Member.Relation.values()), random.alphanumeric(5)));
  }

  private static List<Need> needs(Random random) {
    return Stream.generate(() -> random.oneOf(Need.values())).limit(4).distinct().toList();
  }

  private static Sensitive sensitive(Household household, Random random) {
    var due = TODAY.plusDays(random.intRange(-30, 300));
    return new Sensitive(
        household.isAsked(Question.DUE_DATE) ? due : null,
        random.trueOrFalse() ? random.alphanumeric(12) : null,
        household.isAsked(Question.STORY) ? random.alphanumeric(12) : null);
  }
}
