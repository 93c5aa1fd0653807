/** The mail server of a machine without one: it keeps every mail and sends none on. */
@NullMarked
package jp.otonari.launcher.mail;

import org.jspecify.annotations.NullMarked;
