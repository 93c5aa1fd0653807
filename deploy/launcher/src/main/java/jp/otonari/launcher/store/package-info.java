/** The default document store: MongoDB's protocol over memory, a journal and a snapshot. */
@NullMarked
package jp.otonari.launcher.store;

import org.jspecify.annotations.NullMarked;
