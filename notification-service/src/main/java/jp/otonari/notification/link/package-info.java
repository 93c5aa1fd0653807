/** The links in letters by which a person acts without a password. */
@NullMarked
package jp.otonari.notification.link;

import org.jspecify.annotations.NullMarked;
