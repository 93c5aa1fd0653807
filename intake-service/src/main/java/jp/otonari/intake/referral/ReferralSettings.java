package jp.otonari.intake.referral;

import jakarta.validation.constraints.NotNull;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long we keep the data of somebody who does not answer.
 *
 * @param answerWithin of the day on which the referral came
 */
@Validated
@ConfigurationProperties("otonari.referrals")
record ReferralSettings(@DefaultValue("30d") @NotNull Period answerWithin) {}
