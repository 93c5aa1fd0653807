package jp.otonari.notification.letter;

/** What was handed to the mail server, kept before it is handed over. */
public record Copy(String language, String messageId, String subject, String text, String html) {}
