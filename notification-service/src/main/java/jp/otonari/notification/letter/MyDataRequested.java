package jp.otonari.notification.letter;

import java.util.UUID;

/** What notification reads of {@code my-data.requested.v1}. */
record MyDataRequested(UUID personId) {}
