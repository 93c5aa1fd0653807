/** On which days a person is asked: pure rules, without a store or a clock. */
@NullMarked
package jp.otonari.checkin.schedule;

import org.jspecify.annotations.NullMarked;
