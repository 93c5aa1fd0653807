package jp.otonari.notification.contact;

import java.util.UUID;

/** Told inside this service: letters that waited for this person may go. */
public record ContactKnown(String branch, UUID personId) {}
