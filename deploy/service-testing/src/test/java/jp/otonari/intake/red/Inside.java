package jp.otonari.intake.red;

/** Belongs to intake. */
public record Inside(String value) {}
