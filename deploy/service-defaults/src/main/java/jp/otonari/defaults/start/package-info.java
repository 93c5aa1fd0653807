/** What happens before a service starts: shared settings, and waiting for broker and store. */
@NullMarked
package jp.otonari.defaults.start;

import org.jspecify.annotations.NullMarked;
