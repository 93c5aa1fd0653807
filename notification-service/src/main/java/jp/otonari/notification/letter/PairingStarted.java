package jp.otonari.notification.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What notification reads of {@code pairing.started.v1}.
 *
 * @param members the whole team; null for a pair
 */
record PairingStarted(
    UUID pairingId,
    long version,
    UUID residentId,
    UUID volunteerId,
    LocalDate startsOn,
    LocalDate endsOn,
    @Nullable List<Member> members) {}
