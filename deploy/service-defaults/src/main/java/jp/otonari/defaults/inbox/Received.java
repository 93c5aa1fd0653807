package jp.otonari.defaults.inbox;

import java.time.Instant;

/**
 * An event as it came.
 *
 * @param eventId the same at every delivery of the same event
 * @param branch the branch in whose topic it stood
 * @param key id of the aggregate whose event it is
 * @param time when it happened
 * @param data the fields that the service reads
 */
public record Received<T>(String eventId, String branch, String key, Instant time, T data) {}
