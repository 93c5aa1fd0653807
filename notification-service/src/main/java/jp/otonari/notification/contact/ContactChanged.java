package jp.otonari.notification.contact;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What notification reads of {@code contact.changed.v1}. */
record ContactChanged(
    UUID personId,
    long version,
    Role role,
    String callName,
    String mail,
    String language,
    List<String> neverIn,
    boolean plainSubject,
    @Nullable QuietHours quietHours) {}
