/** Residents, volunteers and their screening: the only home of names and addresses. */
@NullMarked
package jp.otonari.intake;

import org.jspecify.annotations.NullMarked;
