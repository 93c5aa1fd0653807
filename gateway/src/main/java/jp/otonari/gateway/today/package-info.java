/** Who needs the coordinator today. */
@NullMarked
package jp.otonari.gateway.today;

import org.jspecify.annotations.NullMarked;
