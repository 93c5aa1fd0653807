package jp.otonari.intake.resident;

import java.time.LocalDate;
import jp.otonari.intake.person.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the law calls sensitive, told by the resident's own will: stored encrypted, never in an
 * event, shown only to those who need it.
 *
 * @param dueDate of a child not yet born
 * @param health what a helper should know about illness or disability
 * @param story why and how the resident fled
 */
record Sensitive(
    @Nullable LocalDate dueDate,
    @Text(max = 1000, lines = true) @Nullable String health,
    @Text(max = 2000, lines = true) @Nullable String story) {

  static final Sensitive NOTHING = new Sensitive(null, null, null);

  Sensitive {
    health = told(health);
    story = told(story);
  }

  private static @Nullable String told(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  boolean saysNothing() {
    return equals(NOTHING);
  }

  @Override
  public String toString() {
    return "Sensitive[hidden]";
  }
}
