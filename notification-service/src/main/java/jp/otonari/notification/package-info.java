/** Letters: who gets what, in which language, once. */
@NullMarked
package jp.otonari.notification;

import org.jspecify.annotations.NullMarked;
