/** Who has looked at whose record: every look is stored before it is answered. */
@NullMarked
package jp.otonari.intake.view;

import org.jspecify.annotations.NullMarked;
