package jp.otonari.notification.letter;

import java.util.List;
import java.util.UUID;

/** What notification reads of {@code team.changed.v1}. */
record TeamChanged(UUID pairingId, long version, UUID residentId, List<Member> members) {}
