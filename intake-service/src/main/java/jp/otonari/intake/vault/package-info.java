/** Sensitive facts, sealed with a key of the person they are about. */
@NullMarked
package jp.otonari.intake.vault;

import org.jspecify.annotations.NullMarked;
