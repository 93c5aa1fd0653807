package jp.otonari.intake.person;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A name in any script, kept as given: emoji and angle brackets are data. Only what no name has is
 * refused: line breaks and other control characters, half characters ({@code format}), and more
 * than 200 characters ({@code length}).
 */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Text.Check.class)
public @interface Text {

  String message() default "format";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Counts characters, not UTF-16 units: 𠮷 is one. */
  final class Check implements ConstraintValidator<Text, String> {

    private static final int LENGTH = 200;

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      if (text == null) {
        return true;
      }
      if (text.codePointCount(0, text.length()) > LENGTH) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("length").addConstraintViolation();
        return false;
      }
      return text.codePoints().allMatch(Check::belongsInName);
    }

    private static boolean belongsInName(int character) {
      return switch (Character.getType(character)) {
        case Character.CONTROL,
            Character.SURROGATE,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR ->
            false;
        default -> true;
      };
    }
  }
}
