package jp.otonari.intake.person;

/** As the person says; asked only because some want to meet their own gender. */
public enum Gender {
  WOMAN,
  MAN,
  OTHER
}
