/** The office's pages about organisations that refer people. */
@NullMarked
package jp.otonari.gateway.partner;

import org.jspecify.annotations.NullMarked;
