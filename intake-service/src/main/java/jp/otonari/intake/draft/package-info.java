/**
 * Registrations that somebody has begun: sealed by the gateway, unreadable here, soon forgotten.
 */
@NullMarked
package jp.otonari.intake.draft;

import org.jspecify.annotations.NullMarked;
