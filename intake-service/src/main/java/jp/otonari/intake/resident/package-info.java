/** Foreign residents register here and wait for a neighbour. */
@NullMarked
package jp.otonari.intake.resident;

import org.jspecify.annotations.NullMarked;
