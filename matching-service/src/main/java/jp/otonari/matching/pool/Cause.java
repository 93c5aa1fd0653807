package jp.otonari.matching.pool;

import org.springframework.data.annotation.Id;

/**
 * Somebody who is to be looked at.
 *
 * @param turn of the cause: a newer one has a greater
 */
public record Cause(@Id String personId, long turn) {}
