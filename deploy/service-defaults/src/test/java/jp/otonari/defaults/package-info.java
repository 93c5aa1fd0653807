/** A small service that uses all of the plumbing, and what must be true of it. */
@NullMarked
package jp.otonari.defaults;

import org.jspecify.annotations.NullMarked;
