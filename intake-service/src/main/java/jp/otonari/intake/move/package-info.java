/**
 * A person moves from one branch to another of the same intake: with their consent, and when the
 * office that is to receive them is ready.
 */
@NullMarked
package jp.otonari.intake.move;

import org.jspecify.annotations.NullMarked;
