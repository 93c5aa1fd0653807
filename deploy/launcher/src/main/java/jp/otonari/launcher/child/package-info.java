/** Programs of ours that run as processes of their own and never outlive us. */
@NullMarked
package jp.otonari.launcher.child;

import org.jspecify.annotations.NullMarked;
