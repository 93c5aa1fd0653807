/**
 * A person asks for the link to their own data; they get it by letter, and nobody else learns it.
 */
@NullMarked
package jp.otonari.intake.mydata;

import org.jspecify.annotations.NullMarked;
