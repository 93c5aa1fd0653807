package jp.otonari.checkin.survey;

import java.util.UUID;

/** What check-ins read of {@code resident.erased.v1}. */
record ResidentErased(UUID residentId) {}
