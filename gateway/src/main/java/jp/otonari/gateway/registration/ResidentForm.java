package jp.otonari.gateway.registration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.otonari.gateway.language.PageLanguage;
import org.jspecify.annotations.Nullable;

/**
 * What a resident typed and ticked, as the page sends it; intake says what of it is wrong.
 *
 * @param id made when the form is first shown, so that sending twice registers once
 * @param agreed to the text about personal data
 */
record ResidentForm(
    @Nullable String id,
    @Nullable String household,
    @Nullable Names names,
    @Nullable String mail,
    @Nullable String phone,
    @Nullable String language,
    @Nullable List<String> languages,
    @Nullable List<String> neverIn,
    @Nullable Place place,
    @Nullable String municipality,
    @Nullable List<String> childrenBirthMonths,
    @Nullable List<String> needs,
    @Nullable List<String> slots,
    @Nullable Boolean onlineOk,
    @Nullable String gender,
    @Nullable Boolean sameGenderOnly,
    @Nullable Boolean plainSubject,
    @Nullable Boolean agreed)
    implements Form {

  private static final List<String> ORDER =
      List.of(
          "household",
          "names.cardName",
          "names.callName",
          "names.nativeName",
          "names.kana",
          "names.alias",
          "mail",
          "phone",
          "language",
          "plainSubject",
          "languages",
          "neverIn",
          "municipality",
          "childrenBirthMonths",
          "needs",
          "slots",
          "onlineOk",
          "gender",
          "sameGenderOnly",
          "consents");

  ResidentForm {
    id = Ids.or(id, UUID.randomUUID());
    names = Objects.requireNonNullElseGet(names, Names::none);
    place = Objects.requireNonNullElseGet(place, Place::nowhere);
    languages = Typed.list(languages);
    neverIn = Typed.list(neverIn);
    childrenBirthMonths = Typed.list(childrenBirthMonths);
    needs = Typed.list(needs);
    slots = Typed.list(slots);
    sameGenderOnly = Typed.ticked(sameGenderOnly);
    plainSubject = Typed.ticked(plainSubject);
    agreed = Typed.ticked(agreed);
  }

  /** The names of a resident, as typed. */
  record Names(
      @Nullable String cardName,
      @Nullable String nativeName,
      @Nullable String alias,
      @Nullable String kana,
      @Nullable String callName) {

    static Names none() {
      return new Names(null, null, null, null, null);
    }

    private Map<String, Object> body() {
      return new Body()
          .with("cardName", cardName)
          .with("nativeName", nativeName)
          .with("alias", alias)
          .with("kana", kana)
          .with("callName", callName)
          .asMap();
    }
  }

  /** An empty one, which expects letters in the language of the page. */
  static ResidentForm empty(PageLanguage page) {
    return new ResidentForm(
        null,
        null,
        null,
        null,
        null,
        page.tag(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        false,
        false);
  }

  @Override
  public List<String> order() {
    return ORDER;
  }

  @Override
  public Map<String, Object> body(PageLanguage shown) {
    return new Body()
        .with("household", household)
        .with("names", names == null ? null : names.body())
        .with("mail", mail)
        .with("phone", phone)
        .with("language", language)
        .with("languages", languages)
        .with("neverIn", neverIn)
        .with("municipality", municipality)
        .with("childrenBirthMonths", childrenBirthMonths)
        .with("needs", needs)
        .with("slots", slots)
        .with("onlineOk", onlineOk)
        .with("gender", gender)
        .with("sameGenderOnly", sameGenderOnly)
        .with("plainSubject", plainSubject)
        .with("consents", Boolean.TRUE.equals(agreed) ? List.of(Body.consent(shown)) : null)
        .asMap();
  }
}
