package jp.otonari.intake.duplicate;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What each sign weighs. Families share a telephone and a mail address, twins a birth date too: so
 * without something alike in the names it is never enough, and a name alone is not either.
 *
 * @param enough the score from which on the office is asked
 * @param bothContacts added when mail and telephone are the same
 * @param otherName taken off when the names have nothing in common
 */
@Validated
@ConfigurationProperties("otonari.duplicates")
record DuplicateSettings(
    @DefaultValue("60") @Positive int enough,
    @DefaultValue("30") @Positive int sameName,
    @DefaultValue("25") @Positive int partOfName,
    @DefaultValue("25") @Positive int similarName,
    @DefaultValue("35") @Positive int sameBirthDate,
    @DefaultValue("40") @Positive int sameMail,
    @DefaultValue("30") @Positive int samePhone,
    @DefaultValue("10") @Positive int bothContacts,
    @DefaultValue("40") @Positive int otherName,
    @DefaultValue("40") @Positive int otherBirthDate) {}
