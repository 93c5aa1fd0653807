/** Who is to meet whom before anybody is asked: drafts, their rivals, what the office decides. */
@NullMarked
package jp.otonari.gateway.matching;

import org.jspecify.annotations.NullMarked;
