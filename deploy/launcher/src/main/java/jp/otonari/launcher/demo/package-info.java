/** A programme to look at: invented people, their first pairings, and days that pass quickly. */
@NullMarked
package jp.otonari.launcher.demo;

import org.jspecify.annotations.NullMarked;
