package jp.otonari.intake.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jp.otonari.intake.person.Mail;
import jp.otonari.intake.person.Text;

/** What the office writes of a partner. */
record PartnerForm(@NotBlank @Text(max = 100) String name, @NotNull @Mail String mail) {

  boolean isLike(Partner partner) {
    return name.equals(partner.name()) && mail.equals(partner.mail());
  }
}
