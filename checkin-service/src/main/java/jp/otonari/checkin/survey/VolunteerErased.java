package jp.otonari.checkin.survey;

import java.util.UUID;

/** What check-ins read of {@code volunteer.erased.v1}. */
record VolunteerErased(UUID volunteerId) {}
