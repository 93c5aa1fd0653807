package jp.otonari.notification.template;

import java.time.Instant;
import java.util.UUID;

/**
 * What the reader's calendar keeps of a letter.
 *
 * @param id the same when it is set anew, so that the calendar moves it
 * @param sequence grows when it is set anew
 * @param title names nobody and no organisation: calendars are shared, and seen over a shoulder
 * @param writtenAt when the letter was planned, so that it is the same however often it is tried
 * @param off whether the calendar takes it out
 */
public record Appointment(
    UUID id, long sequence, String title, Instant at, Instant writtenAt, boolean off) {}
