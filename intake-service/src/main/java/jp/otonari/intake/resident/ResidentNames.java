package jp.otonari.intake.resident;

import jakarta.validation.constraints.NotBlank;
import jp.otonari.intake.person.Text;
import org.jspecify.annotations.Nullable;

/**
 * The names of a resident, each as given: none is derived from another, none is ever split.
 *
 * @param cardName on the residence card, in roman capitals; some people have one name only
 * @param nativeName in the person's own script
 * @param alias the registered Japanese alias (通称)
 * @param kana how the name is read
 * @param callName how the person wants to be called
 */
record ResidentNames(
    @NotBlank @Text String cardName,
    @Text @Nullable String nativeName,
    @Text @Nullable String alias,
    @Text @Nullable String kana,
    @NotBlank @Text String callName) {

  @Override
  public String toString() {
    return "ResidentNames[hidden]";
  }
}
