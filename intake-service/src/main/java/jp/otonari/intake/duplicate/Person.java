package jp.otonari.intake.duplicate;

/** A stored person, as far as doubles are looked for. */
public record Person(String id, String branch, Facts facts) {}
