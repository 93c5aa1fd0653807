package jp.otonari.intake.duplicate;

import jp.otonari.intake.person.Role;

/** What the look for doubles reads of {@code contact.changed.v1}; the other fields pass it by. */
record ContactChanged(String personId, Role role) {}
