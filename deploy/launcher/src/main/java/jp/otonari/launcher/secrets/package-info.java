/** What the services must keep to themselves: made at the first start, read by the owner only. */
@NullMarked
package jp.otonari.launcher.secrets;

import org.jspecify.annotations.NullMarked;
