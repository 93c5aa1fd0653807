/** Reference data that is shipped as tab-separated files. */
@NullMarked
package jp.otonari.gateway.table;

import org.jspecify.annotations.NullMarked;
