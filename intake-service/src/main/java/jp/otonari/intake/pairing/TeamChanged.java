package jp.otonari.intake.pairing;

import java.util.List;

/** What intake reads of {@code team.changed.v1}; the other fields pass it by. */
record TeamChanged(String pairingId, List<Member> members) {}
