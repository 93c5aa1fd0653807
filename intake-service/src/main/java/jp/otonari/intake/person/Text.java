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
 * A text in any script, kept as given: emoji and angle brackets are data. Only what no text has is
 * refused: control characters, half characters ({@code format}), and more characters than {@code
 * max} ({@code length}). A name has no line breaks, a story has.
 */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Text.Check.class)
public @interface Text {

  String message() default "format";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** In characters. */
  int max() default 200;

  /** Whether line breaks belong in it. */
  boolean lines() default false;

  /** Counts characters, not UTF-16 units: 𠮷 is one. */
  final class Check implements ConstraintValidator<Text, String> {

    private int max;
    private boolean lines;

    @Override
    public void initialize(Text text) {
      max = text.max();
      lines = text.lines();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      if (text == null) {
        return true;
      }
      if (text.codePointCount(0, text.length()) > max) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("length").addConstraintViolation();
        return false;
      }
      return text.codePoints().allMatch(this::belongs);
    }

    private boolean belongs(int character) {
      return switch (Character.getType(character)) {
        case Character.CONTROL -> lines && (character == '\n' || character == '\r');
        case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
        default -> true;
      };
    }
  }
}
