package jp.otonari.gateway.duplicate;

import java.util.List;

/** The fields of the two forms that are compared and may be taken over, in their order. */
final class Fields {

  private static final List<String> OF_RESIDENTS =
      List.of(
          "names",
          "birthDate",
          "mail",
          "phone",
          "household",
          "members",
          "childrenBirthMonths",
          "occupation",
          "arrivedIn",
          "municipality",
          "language",
          "languages",
          "languageLevels",
          "neverIn",
          "needs",
          "interests",
          "slots",
          "onlineOk",
          "gender",
          "sameGenderOnly",
          "plainSubject",
          "noCalls",
          "quietHours",
          "sensitive");

  private static final List<String> OF_VOLUNTEERS =
      List.of(
          "names",
          "birthDate",
          "mail",
          "phone",
          "municipality",
          "reach",
          "language",
          "languages",
          "languageLevels",
          "needs",
          "duties",
          "interests",
          "slots",
          "onlineOk",
          "gender",
          "capacity",
          "childrenBirthMonths",
          "away");

  private Fields() {}

  static List<String> of(boolean residents) {
    return residents ? OF_RESIDENTS : OF_VOLUNTEERS;
  }
}
