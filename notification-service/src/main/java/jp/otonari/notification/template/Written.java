package jp.otonari.notification.template;

import org.jspecify.annotations.Nullable;

/**
 * A letter ready to go.
 *
 * @param appointment null when the letter sets no date
 * @param language BCP 47 tag of the language it is in
 * @param from the sender's name as shown
 */
public record Written(
    String language,
    String from,
    String subject,
    String text,
    String html,
    @Nullable Appointment appointment) {}
