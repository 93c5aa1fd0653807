package jp.otonari.checkin.survey;

import java.util.List;
import java.util.UUID;

/** What check-ins read of {@code team.changed.v1}: everybody who helps or helped. */
record TeamChanged(UUID pairingId, long version, List<Member> members) {}
