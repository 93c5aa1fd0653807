package jp.otonari.notification.letter;

/** Told inside this service: there are letters to send. */
public record LettersPlanned() {}
