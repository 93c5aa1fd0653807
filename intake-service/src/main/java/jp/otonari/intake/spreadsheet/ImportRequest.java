package jp.otonari.intake.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import jp.otonari.intake.person.Role;

/**
 * How a file is to be imported.
 *
 * @param dry whether only to say what would happen
 * @param consentText version of the text on paper that the people of the file have agreed to
 * @param key the same for a file that is sent again
 */
record ImportRequest(Role people, boolean dry, String consentText, UUID key) {

  /** The same for the same file under the same question only. */
  String digest(byte[] content) {
    var asked = people + "\n" + dry + "\n" + consentText + "\n";
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update(asked.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha.digest(content));
    } catch (NoSuchAlgorithmException ex) {
      throw new IllegalStateException(ex);
    }
  }
}
