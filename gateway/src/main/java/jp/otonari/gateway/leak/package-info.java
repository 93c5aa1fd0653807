/** The register of leaks on the staff pages, with its clocks. */
@NullMarked
package jp.otonari.gateway.leak;

import org.jspecify.annotations.NullMarked;
