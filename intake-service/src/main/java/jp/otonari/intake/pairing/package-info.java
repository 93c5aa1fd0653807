/** What intake learns from matching: a resident has a neighbour. */
@NullMarked
package jp.otonari.intake.pairing;

import org.jspecify.annotations.NullMarked;
