package jp.otonari.intake.volunteer;

import jakarta.validation.constraints.NotBlank;
import jp.otonari.intake.person.Text;

/**
 * The names of a volunteer, each as given.
 *
 * @param name as the volunteer writes it: 髙 stays 髙, 𠮷 stays 𠮷
 * @param kana how the name is read; tells 小野 from 大野
 * @param callName how the volunteer wants to be called
 */
record VolunteerNames(
    @NotBlank @Text String name, @NotBlank @Text String kana, @NotBlank @Text String callName) {

  @Override
  public String toString() {
    return "VolunteerNames[hidden]";
  }
}
