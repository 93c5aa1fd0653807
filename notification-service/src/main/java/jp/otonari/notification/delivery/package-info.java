/** Letters leave over SMTP, each once. */
@NullMarked
package jp.otonari.notification.delivery;

import org.jspecify.annotations.NullMarked;
