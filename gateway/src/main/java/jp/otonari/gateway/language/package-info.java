/** The languages of the pages and the texts in them. */
@NullMarked
package jp.otonari.gateway.language;

import org.jspecify.annotations.NullMarked;
