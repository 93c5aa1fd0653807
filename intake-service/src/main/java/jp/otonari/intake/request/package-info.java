/** What requests that change something have in common: repeats add nothing, old news is refused. */
@NullMarked
package jp.otonari.intake.request;

import org.jspecify.annotations.NullMarked;
