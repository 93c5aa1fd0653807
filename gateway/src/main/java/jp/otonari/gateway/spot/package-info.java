/** Help that residents need once, for the office: asked for, watched, cancelled, done. */
@NullMarked
package jp.otonari.gateway.spot;

import org.jspecify.annotations.NullMarked;
