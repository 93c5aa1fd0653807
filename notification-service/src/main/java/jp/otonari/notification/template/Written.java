package jp.otonari.notification.template;

/**
 * A letter ready to go.
 *
 * @param language BCP 47 tag of the language it is in
 * @param from the sender's name as shown
 */
public record Written(String language, String from, String subject, String text, String html) {}
