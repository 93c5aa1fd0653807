package jp.otonari.intake.resident;

import jakarta.validation.constraints.NotNull;
import jp.otonari.intake.person.Text;
import org.jspecify.annotations.Nullable;

/**
 * A grown-up of the resident's household; children are known by their month of birth only.
 *
 * @param callName as the person wants to be called
 */
record Member(@NotNull Relation relation, @Text @Nullable String callName) {

  /** What the person is to the resident. */
  enum Relation {
    PARTNER,
    PARENT,
    SIBLING,
    OTHER
  }

  @Override
  public String toString() {
    return "Member[hidden]";
  }
}
