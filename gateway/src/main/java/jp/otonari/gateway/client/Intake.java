package jp.otonari.gateway.client;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.otonari.gateway.client.Names.PersonCard;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;

/** The home of names: residents, volunteers, their registration and screening, places. */
public final class Intake {

  private static final int MOST_CARDS = 500;

  private final Line line;

  Intake(Line line) {
    this.line = line;
  }

  public Answer<Page<Resident>> residents(Caller caller, String search, int page) {
    return line.get(
        caller,
        new ParameterizedTypeReference<>() {},
        "/residents?q={q}&page={page}&size={size}",
        search,
        page,
        Page.SIZE);
  }

  public Answer<Resident> resident(Caller caller, String id) {
    return line.get(caller, new ParameterizedTypeReference<>() {}, "/residents/{id}", id);
  }

  public Answer<Page<Volunteer>> volunteers(Caller caller, String search, int page) {
    return line.get(
        caller,
        new ParameterizedTypeReference<>() {},
        "/volunteers?q={q}&page={page}&size={size}",
        search,
        page,
        Page.SIZE);
  }

  /** Those whose screening is not yet at its end. */
  public Answer<Page<Volunteer>> volunteersToScreen(Caller caller) {
    Answer<Page<Volunteer>> all =
        line.get(
            caller,
            new ParameterizedTypeReference<>() {},
            "/volunteers?status=APPLIED,INTERVIEWED,TRAINED&size={size}",
            Page.SIZE);
    return all.map(Intake::onlyToScreen);
  }

  public Answer<Volunteer> volunteer(Caller caller, String id) {
    return line.get(caller, new ParameterizedTypeReference<>() {}, "/volunteers/{id}", id);
  }

  public Answer<Volunteer> screen(
      Caller caller, String id, String step, @Nullable String clearedUntil) {
    return line.post(
        caller,
        clearedUntil == null ? Map.of("step", step) : new Clearance(step, clearedUntil),
        new ParameterizedTypeReference<>() {},
        "/volunteers/{id}/screening",
        id);
  }

  /** The names of some people; none, when intake is down. */
  public Names people(Caller caller, Collection<String> ids) {
    if (ids.isEmpty()) {
      return Names.of(List.of());
    }
    Answer<Page<PersonCard>> cards =
        line.post(
            caller,
            Map.of("ids", ids.stream().distinct().limit(MOST_CARDS).toList()),
            new ParameterizedTypeReference<>() {},
            "/people");
    return Names.of(cards.or(Page.empty()).items());
  }

  public Answer<Registered> registerResident(Caller caller, String id, Object registration) {
    return line.put(
        caller, registration, new ParameterizedTypeReference<>() {}, "/residents/{id}", id);
  }

  public Answer<Registered> registerVolunteer(Caller caller, String id, Object registration) {
    return line.put(
        caller, registration, new ParameterizedTypeReference<>() {}, "/volunteers/{id}", id);
  }

  /**
   * The municipalities of a prefecture whose name, reading or postcode fits; all, for no search.
   */
  public Answer<Page<Municipality>> municipalities(
      Caller caller, String prefecture, String search) {
    return line.get(
        caller,
        new ParameterizedTypeReference<>() {},
        "/municipalities?q={q}&prefectures={prefecture}&size=200",
        search,
        prefecture);
  }

  /** All of Japan. */
  Answer<Page<Municipality>> allMunicipalities(Caller caller) {
    return line.get(caller, new ParameterizedTypeReference<>() {}, "/municipalities?size=2000");
  }

  private static Page<Volunteer> onlyToScreen(Page<Volunteer> found) {
    var waiting = found.items().stream().filter(Volunteer::isToScreen).toList();
    return waiting.size() == found.items().size() ? found : new Page<>(waiting, waiting.size());
  }

  private record Clearance(String step, String clearedUntil) {}

  /** A registration was taken, or had been before. */
  public record Registered(long version) {}

  /** A resident as the office sees one. */
  public record Resident(
      String residentId,
      String status,
      LocalDate registeredOn,
      String household,
      ResidentNames names,
      String mail,
      @Nullable String phone,
      String language,
      List<String> languages,
      List<String> neverIn,
      String municipality,
      List<String> childrenBirthMonths,
      List<String> needs,
      List<String> slots,
      boolean onlineOk,
      @Nullable String gender,
      boolean sameGenderOnly,
      boolean plainSubject) {}

  /** The names of a resident; none is derived from another. */
  public record ResidentNames(
      String cardName,
      @Nullable String nativeName,
      @Nullable String alias,
      @Nullable String kana,
      String callName) {}

  /** A volunteer as the office sees one. */
  public record Volunteer(
      String volunteerId,
      String status,
      List<Step> screening,
      @Nullable LocalDate clearedUntil,
      VolunteerNames names,
      String mail,
      @Nullable String phone,
      String language,
      List<String> languages,
      String municipality,
      List<String> reach,
      List<String> childrenBirthMonths,
      List<String> needs,
      List<String> slots,
      boolean onlineOk,
      @Nullable String gender,
      int capacity) {

    private static final List<String> STEPS =
        List.of("APPLIED", "INTERVIEWED", "TRAINED", "CLEARED");

    public boolean isToScreen() {
      return nextStep() != null;
    }

    /** The step of screening that comes next; null at the end. */
    public @Nullable String nextStep() {
      var at = STEPS.indexOf(status);
      return at < 0 || at == STEPS.size() - 1 ? null : STEPS.get(at + 1);
    }
  }

  /** The names of a volunteer. */
  public record VolunteerNames(String name, @Nullable String kana, String callName) {}

  /** A step of screening that was taken. */
  public record Step(String step, LocalDate on) {}

  /** A place, by its five-digit code. */
  public record Municipality(
      String code, String name, String kana, String romaji, String prefecture) {}
}
