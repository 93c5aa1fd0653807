/** From a record on a topic to the function that is named after its event. */
@NullMarked
package jp.otonari.defaults.inbox;

import org.jspecify.annotations.NullMarked;
