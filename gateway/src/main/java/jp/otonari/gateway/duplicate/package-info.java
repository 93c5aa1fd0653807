/** Records that are perhaps about one person, side by side, and how they become one. */
@NullMarked
package jp.otonari.gateway.duplicate;

import org.jspecify.annotations.NullMarked;
