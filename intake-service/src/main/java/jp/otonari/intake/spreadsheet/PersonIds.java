package jp.otonari.intake.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.otonari.intake.person.MailAddress;
import jp.otonari.intake.person.Role;

/**
 * Who a row is about. The same row is always about the same person: by the ID of an exported table,
 * else by the number in the old spreadsheet, else by the mail address.
 *
 * @param byMail ids of people who are known already, whoever registered them
 */
record PersonIds(String branch, Role role, Map<String, String> byMail) {

  /** None when the row has nothing that tells people apart. */
  Optional<String> of(Line line, Header header) {
    var id = header.cell(line, Column.ID).strip();
    if (!id.isEmpty()) {
      return Optional.of(id.toLowerCase(Locale.ROOT));
    }
    var number = Cells.narrow(header.cell(line, Column.NUMBER));
    if (!number.isEmpty()) {
      return Optional.of(derived("number", number.toLowerCase(Locale.ROOT)));
    }
    var mail = MailAddress.key(Cells.narrow(header.cell(line, "mail")));
    return mail.isEmpty()
        ? Optional.empty()
        : Optional.of(byMail.getOrDefault(mail, derived("mail", mail)));
  }

  private String derived(String kind, String key) {
    var name =
        String.join(
            "\n", branch, role.name(), kind, Normalizer.normalize(key, Normalizer.Form.NFC));
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  @Override
  public String toString() {
    return "PersonIds[" + branch + ", " + role + "]";
  }
}
