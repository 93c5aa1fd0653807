/** A letter in the reader's own language, from codes and dates. */
@NullMarked
package jp.otonari.notification.template;

import org.jspecify.annotations.NullMarked;
