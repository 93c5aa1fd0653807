package jp.otonari.intake.erasure;

import java.time.Instant;

/**
 * A part's word that it keeps nothing any more.
 *
 * @param part {@code intake}, {@code matching}, {@code checkin}, {@code notification}, or {@code
 *     contacts-topic}
 * @param removed how many documents or records were removed or blanked
 */
record Receipt(String part, int removed, Instant at) {}
