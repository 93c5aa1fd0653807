package jp.otonari.testing.red;

/** Public without a user elsewhere. */
public record PublicForNobody(String value) {}
