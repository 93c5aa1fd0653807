package jp.otonari.intake.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jp.otonari.intake.language.KnownLanguage;
import jp.otonari.intake.municipality.KnownMunicipality;
import jp.otonari.intake.person.Mail;
import jp.otonari.intake.person.Text;

/**
 * The little that a partner tells of a person, who has agreed to it.
 *
 * @param callName how to address the person in the letter
 * @param language of the letter
 */
record ReferredPerson(
    @NotBlank @Text String callName,
    @NotNull @Mail String mail,
    @NotNull @KnownLanguage String language,
    @NotNull Household household,
    @NotNull @KnownMunicipality String municipality,
    @NotNull @Valid Agreed consent) {

  /** As at registration. */
  enum Household {
    FAMILY,
    WORKER,
    STUDENT,
    DISPLACED
  }

  @Override
  public String toString() {
    return "ReferredPerson[hidden]";
  }
}
