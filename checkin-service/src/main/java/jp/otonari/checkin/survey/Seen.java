package jp.otonari.checkin.survey;

import java.time.Instant;

/** Which coordinator took note of a worry or a silence, and when. */
record Seen(String by, Instant at) {}
