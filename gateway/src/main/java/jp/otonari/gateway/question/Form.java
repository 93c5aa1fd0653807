package jp.otonari.gateway.question;

import java.util.Arrays;
import java.util.Optional;

/** The two public forms. */
public enum Form {
  RESIDENT("residents", ForResidents.questionnaire()),
  VOLUNTEER("volunteers", ForVolunteers.questionnaire());

  private final String slug;
  private final Questionnaire questionnaire;

  Form(String slug, Questionnaire questionnaire) {
    this.slug = slug;
    this.questionnaire = questionnaire;
  }

  public static Optional<Form> at(String slug) {
    return Arrays.stream(values()).filter(form -> form.slug.equals(slug)).findFirst();
  }

  /** In addresses. */
  public String slug() {
    return slug;
  }

  /** Before the names of texts that this form has for itself. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public Questionnaire questionnaire() {
    return questionnaire;
  }
}
