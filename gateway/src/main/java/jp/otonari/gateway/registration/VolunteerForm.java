package jp.otonari.gateway.registration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.otonari.gateway.language.PageLanguage;
import org.jspecify.annotations.Nullable;

/**
 * What a volunteer typed and ticked, as the page sends it; intake says what of it is wrong.
 *
 * @param id made when the form is first shown, so that sending twice registers once
 * @param agreed to the text about personal data
 */
record VolunteerForm(
    @Nullable String id,
    @Nullable Names names,
    @Nullable String mail,
    @Nullable String phone,
    @Nullable List<String> languages,
    @Nullable Place place,
    @Nullable String municipality,
    @Nullable List<String> reach,
    @Nullable List<String> slots,
    @Nullable Boolean onlineOk,
    @Nullable String gender,
    @Nullable String capacity,
    @Nullable List<String> needs,
    @Nullable List<String> childrenBirthMonths,
    @Nullable Boolean agreed)
    implements Form {

  private static final List<String> ORDER =
      List.of(
          "names.name",
          "names.kana",
          "names.callName",
          "mail",
          "phone",
          "languages",
          "municipality",
          "reach",
          "needs",
          "childrenBirthMonths",
          "slots",
          "onlineOk",
          "capacity",
          "gender",
          "consents");

  VolunteerForm {
    id = Ids.or(id, UUID.randomUUID());
    names = Objects.requireNonNullElseGet(names, Names::none);
    place = Objects.requireNonNullElseGet(place, Place::nowhere);
    languages = Typed.list(languages);
    reach = Typed.list(reach);
    slots = Typed.list(slots);
    needs = Typed.list(needs);
    childrenBirthMonths = Typed.list(childrenBirthMonths);
    agreed = Typed.ticked(agreed);
  }

  /** The names of a volunteer, as typed. */
  record Names(@Nullable String name, @Nullable String kana, @Nullable String callName) {

    static Names none() {
      return new Names(null, null, null);
    }

    private Map<String, Object> body() {
      return new Body().with("name", name).with("kana", kana).with("callName", callName).asMap();
    }
  }

  static VolunteerForm empty() {
    return new VolunteerForm(
        null,
        null,
        null,
        null,
        List.of("ja"),
        null,
        null,
        null,
        null,
        null,
        null,
        "1",
        null,
        null,
        false);
  }

  @Override
  public List<String> order() {
    return ORDER;
  }

  @Override
  public Map<String, Object> body(PageLanguage shown) {
    return new Body()
        .with("names", names == null ? null : names.body())
        .with("mail", mail)
        .with("phone", phone)
        .with("language", "ja")
        .with("languages", languages)
        .with("municipality", municipality)
        .with("reach", reach)
        .with("slots", slots)
        .with("onlineOk", onlineOk)
        .with("gender", gender)
        .with("capacity", capacity)
        .with("needs", needs)
        .with("childrenBirthMonths", childrenBirthMonths)
        .with("consents", Boolean.TRUE.equals(agreed) ? List.of(Body.consent(shown)) : null)
        .asMap();
  }
}
