package jp.otonari.matching.pool;

import java.time.LocalDate;

/**
 * A time in which a volunteer meets nobody new.
 *
 * @param version of the event that told of it
 * @param until the first day on which they may be proposed again
 */
public record Pause(long version, LocalDate until) {}
