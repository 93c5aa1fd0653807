package jp.otonari.intake.spreadsheet;

import jp.otonari.intake.person.Role;

/** Whom a spreadsheet is about, as addresses say it. */
enum People {
  residents(Role.RESIDENT),
  volunteers(Role.VOLUNTEER);

  final Role role;

  People(Role role) {
    this.role = role;
  }
}
