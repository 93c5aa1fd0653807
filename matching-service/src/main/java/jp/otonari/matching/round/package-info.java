/**
 * The branch as one problem: keeps the best pairs as drafts while people come and go, and has those
 * asked whom a coordinator approves, or whose time has come.
 */
@NullMarked
package jp.otonari.matching.round;

import org.jspecify.annotations.NullMarked;
