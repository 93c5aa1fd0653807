/** A person is forgotten: their contact, and what letters said to or about them. */
@NullMarked
package jp.otonari.notification.erasure;

import org.jspecify.annotations.NullMarked;
