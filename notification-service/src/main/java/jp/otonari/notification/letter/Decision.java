package jp.otonari.notification.letter;

import java.time.Instant;

/** What a coordinator decided about an uncertain letter. */
record Decision(Choice decision, String by, Instant at) {

  /** Once more, or as if it had gone. */
  enum Choice {
    SEND_AGAIN,
    COUNT_AS_SENT
  }
}
