package jp.otonari.notification.letter;

import java.time.LocalDate;
import java.util.UUID;

/** What notification reads of {@code referral.received.v1}. */
record ReferralReceived(UUID referralId, String referredBy, LocalDate answerBy) {}
