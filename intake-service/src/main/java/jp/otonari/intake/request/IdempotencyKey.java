package jp.otonari.intake.request;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What a caller chooses for something that it wants once, however often it asks: the header {@code
 * Idempotency-Key}. The id of the thing follows from it, so a repeat finds what is there.
 */
public record IdempotencyKey(UUID key) {

  public static final String HEADER = "Idempotency-Key";

  /**
   * The same for the same caller, place and key; nobody can guess or take over another's.
   *
   * @param place what kind of thing it is and where, such as {@code tokyo/referrals}
   */
  public UUID idFor(String caller, String place) {
    var name = caller + "\n" + place + "\n" + key;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
