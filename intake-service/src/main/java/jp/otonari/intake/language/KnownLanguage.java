package jp.otonari.intake.language;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The text is the tag of a language that the programme knows. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownLanguage.Check.class)
public @interface KnownLanguage {

  String message() default "unknown-language";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Looks the tag up. */
  final class Check implements ConstraintValidator<KnownLanguage, String> {

    private final Languages languages;

    Check(Languages languages) {
      this.languages = languages;
    }

    @Override
    public boolean isValid(@Nullable String tag, ConstraintValidatorContext context) {
      return tag == null || languages.know(tag);
    }
  }
}
