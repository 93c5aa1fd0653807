package jp.otonari.intake.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jp.otonari.intake.language.KnownLanguage;

/**
 * What a person has agreed to.
 *
 * @param textVersion the version of the text that was shown
 * @param language the language that it was shown in
 */
public record Consent(
    @NotNull @Pattern(regexp = "[0-9A-Za-z._-]{1,40}") String textVersion,
    @NotNull @KnownLanguage String language) {}
