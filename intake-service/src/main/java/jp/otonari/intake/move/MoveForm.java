package jp.otonari.intake.move;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jp.otonari.intake.municipality.KnownMunicipality;
import jp.otonari.intake.person.Text;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is to move, as the office asks for it.
 *
 * @param to the other branch
 * @param municipality in which the person will live; may be left out
 * @param consent when the person has said yes already; without it they are asked by letter
 */
record MoveForm(
    @NotBlank @Text String to,
    @KnownMunicipality @Nullable String municipality,
    @Text(max = 1000, lines = true) @NotBlank String reason,
    @Valid @Nullable ConsentForm consent) {

  @Override
  public String toString() {
    return "MoveForm[hidden]";
  }
}
