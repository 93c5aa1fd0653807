package jp.otonari.gateway.move;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is to move, as it was typed; intake says what is wrong.
 *
 * @param key that makes a form which is sent twice count once
 * @param how the person was asked; {@code LETTER} when they are still to be
 * @param on which day they said yes
 * @param search for the municipality
 * @param find set when only the municipality is looked for
 */
record MoveForm(
    @Nullable UUID key,
    @Nullable String to,
    @Nullable String municipality,
    @Nullable String reason,
    @Nullable String how,
    @Nullable String on,
    @Nullable String search,
    @Nullable String find) {

  static final String LETTER = "LETTER";

  static MoveForm empty(LocalDate today) {
    return new MoveForm(UUID.randomUUID(), null, null, null, LETTER, today.toString(), null, null);
  }

  Map<String, Object> body() {
    var body = new LinkedHashMap<String, Object>();
    body.put("to", Objects.requireNonNullElse(to, ""));
    body.put("reason", Objects.requireNonNullElse(reason, ""));
    if (municipality != null && !municipality.isEmpty()) {
      body.put("municipality", municipality);
    }
    if (how != null && !how.equals(LETTER)) {
      body.put("consent", ConsentForm.body(how, on));
    }
    return body;
  }

  public UUID keyOrNew() {
    return key == null ? UUID.randomUUID() : key;
  }

  @Override
  public String toString() {
    return "MoveForm[hidden]";
  }
}
