package jp.otonari.intake.municipality;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The text is the five-digit code of a municipality or of a ward of a designated city. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownMunicipality.Check.class)
public @interface KnownMunicipality {

  String message() default "unknown-municipality";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Looks the code up. */
  final class Check implements ConstraintValidator<KnownMunicipality, String> {

    private final Municipalities municipalities;

    Check(Municipalities municipalities) {
      this.municipalities = municipalities;
    }

    @Override
    public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
      return code == null || municipalities.find(code).isPresent();
    }
  }
}
