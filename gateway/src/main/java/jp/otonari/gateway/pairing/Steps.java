package jp.otonari.gateway.pairing;

import java.util.UUID;
import jp.otonari.gateway.client.Answer;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Matching;
import jp.otonari.gateway.client.Matching.Pairing;
import org.jspecify.annotations.Nullable;

/**
 * What the forms of a proposal's page send; each of them a part of it.
 *
 * @param meetsOn day of the talk of three, in Japan
 * @param meetsAt time of day
 */
record Steps(
    @Nullable String meetsOn,
    @Nullable String meetsAt,
    @Nullable String place,
    @Nullable String link,
    @Nullable String reason,
    @Nullable String startsOn) {

  private static final String JAPAN = "+09:00";

  static Steps empty() {
    return new Steps(null, null, null, null, null, null);
  }

  Answer<Pairing> introduce(Matching matching, Caller office, UUID id) {
    var when = or(meetsOn) + "T" + or(meetsAt) + ":00" + JAPAN;
    return matching.introduce(office, id.toString(), when, or(place), link);
  }

  Answer<Pairing> withdraw(Matching matching, Caller office, UUID id) {
    return matching.withdraw(office, id.toString(), or(reason));
  }

  Answer<Pairing> start(Matching matching, Caller office, UUID id) {
    return matching.start(office, id.toString(), or(startsOn));
  }

  private static String or(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
