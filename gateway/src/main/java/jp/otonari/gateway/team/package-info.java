/** Teams of displaced households: who looks after what, and who could. */
@NullMarked
package jp.otonari.gateway.team;

import org.jspecify.annotations.NullMarked;
