/** The pages behind the links in letters: no password, and nothing changes on GET. */
@NullMarked
package jp.otonari.gateway.maillink;

import org.jspecify.annotations.NullMarked;
