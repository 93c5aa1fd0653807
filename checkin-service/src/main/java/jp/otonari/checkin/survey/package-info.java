/**
 * From a pairing that started to its answers: reads what becomes of a pairing, writes {@code
 * checkin.due}, {@code checkin.overdue} and {@code checkin.recorded}.
 */
@NullMarked
package jp.otonari.checkin.survey;

import org.jspecify.annotations.NullMarked;
