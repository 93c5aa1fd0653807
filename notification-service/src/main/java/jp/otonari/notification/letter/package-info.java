/** What is to be told to whom: one letter for each event, recipient and purpose. */
@NullMarked
package jp.otonari.notification.letter;

import org.jspecify.annotations.NullMarked;
