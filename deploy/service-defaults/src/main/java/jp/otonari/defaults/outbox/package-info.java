/** Events that wait in the document of their aggregate until the broker has them. */
@NullMarked
package jp.otonari.defaults.outbox;

import org.jspecify.annotations.NullMarked;
