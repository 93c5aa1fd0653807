/**
 * People whom a partner has referred, from the first word to the pair; partners see states only.
 */
@NullMarked
package jp.otonari.intake.referral;

import org.jspecify.annotations.NullMarked;
