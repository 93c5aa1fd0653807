/** The four services as the pages see them; one that is down is an answer, not an exception. */
@NullMarked
package jp.otonari.gateway.client;

import org.jspecify.annotations.NullMarked;
