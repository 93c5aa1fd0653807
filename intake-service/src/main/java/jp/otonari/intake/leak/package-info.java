/** The register of leaks of personal data, with the clocks of the APPI. Nothing leaves it. */
@NullMarked
package jp.otonari.intake.leak;

import org.jspecify.annotations.NullMarked;
