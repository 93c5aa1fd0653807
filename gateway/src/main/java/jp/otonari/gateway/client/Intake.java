package jp.otonari.gateway.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Gatherers;
import jp.otonari.gateway.client.Names.PersonCard;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;

/** The home of names: residents, volunteers, their registration and screening, places. */
public final class Intake {

  private static final int MOST_CARDS = 500;

  private final Line line;

  Intake(Line line) {
    this.line = line;
  }

  public Answer<Page<ResidentRow>> residents(Caller caller, String search, int page) {
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

  /**
   * @param status empty for all
   */
  public Answer<Page<Volunteer>> volunteers(Caller caller, String search, String status, int page) {
    return line.get(
        caller,
        new ParameterizedTypeReference<>() {},
        "/volunteers?q={q}&status={status}&page={page}&size={size}",
        search,
        status,
        page,
        Page.SIZE);
  }

  /** Those whose clearance ends within 60 days, or has ended. */
  public Answer<Page<Volunteer>> clearancesEnding(Caller caller) {
    return line.get(
        caller,
        new ParameterizedTypeReference<>() {},
        "/volunteers/clearances-ending?days=60&size={size}",
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

  /**
   * @param step with its fields, as the office recorded it
   */
  public Answer<Volunteer> screen(
      Caller caller, String id, long version, Map<String, Object> step) {
    return line.expecting(version)
        .post(
            caller, step, new ParameterizedTypeReference<>() {}, "/volunteers/{id}/screening", id);
  }

  /** Takes the last step back. */
  public Answer<Volunteer> undo(Caller caller, String id, long version, String reason) {
    return line.expecting(version)
        .post(
            caller,
            Map.of("reason", reason),
            new ParameterizedTypeReference<>() {},
            "/volunteers/{id}/screening/undo",
            id);
  }

  /**
   * @param people residents or volunteers
   * @param owner account in charge from now on; empty for nobody
   */
  public Answer<?> handOver(Caller caller, String people, String id, long version, String owner) {
    var body = owner.isEmpty() ? Map.of() : Map.of("owner", owner);
    return line.expecting(version)
        .tell(HttpMethod.PUT, caller, body, "/{people}/{id}/owner", people, id);
  }

  /** The resident leaves the programme. */
  public Answer<?> withdraw(Caller caller, String id, long version, String reason) {
    return line.expecting(version)
        .tell(HttpMethod.POST, caller, Map.of("reason", reason), "/residents/{id}/withdrawal", id);
  }

  /** A registration as it is stored, to be changed in some fields. */
  public Answer<Map<String, Object>> registrationOf(Caller caller, String people, String id) {
    return line.get(caller, new ParameterizedTypeReference<>() {}, "/{people}/{id}", people, id);
  }

  /**
   * @param people residents or volunteers
   */
  public Answer<?> change(
      Caller caller, String people, String id, long version, Object registration) {
    return line.expecting(version)
        .tell(HttpMethod.PUT, caller, registration, "/{people}/{id}", people, id);
  }

  /** The names of some people; none, when intake is down. */
  public Names people(Caller caller, Collection<String> ids) {
    return Names.of(
        ids.stream()
            .distinct()
            .gather(Gatherers.windowFixed(MOST_CARDS))
            .flatMap(some -> cards(caller, some).or(Page.empty()).items().stream())
            .toList());
  }

  private Answer<Page<PersonCard>> cards(Caller caller, List<String> ids) {
    return line.post(caller, Map.of("ids", ids), new ParameterizedTypeReference<>() {}, "/people");
  }

  public Answer<Registered> registerResident(Caller caller, String id, Object registration) {
    return line.put(
        caller, registration, new ParameterizedTypeReference<>() {}, "/residents/{id}", id);
  }

  public Answer<Registered> registerVolunteer(Caller caller, String id, Object registration) {
    return line.put(
        caller, registration, new ParameterizedTypeReference<>() {}, "/volunteers/{id}", id);
  }

  /** What is wrong with a registration; nothing is kept. */
  public Answer<?> checkResident(Caller caller, Object registration) {
    return line.tell(HttpMethod.POST, caller, registration, "/residents/check");
  }

  /** What is wrong with an application; nothing is kept. */
  public Answer<?> checkVolunteer(Caller caller, Object registration) {
    return line.tell(HttpMethod.POST, caller, registration, "/volunteers/check");
  }

  public Answer<Sealed> draft(Caller caller, UUID id) {
    return line.get(caller, new ParameterizedTypeReference<>() {}, "/drafts/{id}", id);
  }

  public Answer<?> keepDraft(Caller caller, UUID id, Sealed draft) {
    return line.tell(HttpMethod.PUT, caller, draft, "/drafts/{id}", id);
  }

  public Answer<?> forgetDraft(Caller caller, UUID id) {
    return line.tell(HttpMethod.DELETE, caller, null, "/drafts/{id}", id);
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

  /** A draft as intake keeps it; only the person's key opens it. */
  public record Sealed(byte[] sealed) {}

  /** A registration was taken, or had been before. */
  public record Registered(long version) {}

  /** A resident in a list. */
  public record ResidentRow(
      String residentId,
      String status,
      @Nullable String owner,
      LocalDate registeredOn,
      String household,
      ResidentNames names,
      List<String> languages,
      String municipality) {}

  /**
   * A resident as the office sees one.
   *
   * @param hidden whether there is something sensitive that this member of staff is not shown
   */
  public record Resident(
      String residentId,
      long version,
      String status,
      @Nullable String owner,
      @Nullable List<Stage> history,
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
      boolean plainSubject,
      @Nullable LocalDate birthDate,
      @Nullable List<Relative> members,
      @Nullable String occupation,
      @Nullable String arrivedIn,
      @Nullable List<String> interests,
      @Nullable Boolean noCalls,
      @Nullable Hours quietHours,
      @Nullable Sensitive sensitive,
      @Nullable Boolean hidden) {

    /** Whether the office must take care when it writes or calls. */
    public boolean wantsCare() {
      return !neverIn.isEmpty() || plainSubject || mustNotBeCalled() || quietHours != null;
    }

    public boolean mustNotBeCalled() {
      return Boolean.TRUE.equals(noCalls);
    }

    public boolean isPartlyHidden() {
      return Boolean.TRUE.equals(hidden);
    }
  }

  /** A step on a resident's way; {@code by} may be the resident. */
  public record Stage(String status, Instant at, String by, @Nullable String reason) {}

  /** A grown-up of the household. */
  public record Relative(String relation, @Nullable String callName) {}

  /** Times of the day, such as {@code 21:00}. */
  public record Hours(String from, String until) {}

  /** What only coordinators are shown. */
  public record Sensitive(
      @Nullable LocalDate dueDate, @Nullable String health, @Nullable String story) {

    public boolean tellsSomething() {
      return dueDate != null || health != null || story != null;
    }
  }

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
      long version,
      String status,
      @Nullable String owner,
      @Nullable List<Step> history,
      @Nullable String undoable,
      @Nullable LocalDate clearedUntil,
      @Nullable LocalDate pausedUntil,
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
      int capacity,
      @Nullable List<String> duties,
      @Nullable List<Away> away) {

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

  /**
   * A step as it was recorded.
   *
   * @param status where it led
   * @param by account, or what was at work in its place
   */
  public record Step(
      String step,
      String status,
      Instant at,
      String by,
      @Nullable LocalDate on,
      @Nullable LocalDate until,
      @Nullable String reason,
      @Nullable String note,
      @Nullable Undone undone) {}

  /** That a step was a mistake. */
  public record Undone(Instant at, String by, String reason) {}

  /** Days, the last included, on which nobody new is met. */
  public record Away(LocalDate from, LocalDate until) {}

  /** A place, by its five-digit code. */
  public record Municipality(
      String code, String name, String kana, String romaji, String prefecture) {}
}
