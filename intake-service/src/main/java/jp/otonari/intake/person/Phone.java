package jp.otonari.intake.person;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text is a telephone number as people type it, in narrow or wide digits. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "[+＋]?[\\p{Nd}()（） ー－.-]{6,30}")
public @interface Phone {

  String message() default "format";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
