package jp.otonari.intake.partner;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How partners' systems may call.
 *
 * @param overlap how long an older key works beside a new one
 * @param callsPerMinute of one partner, whichever key it uses
 */
@Validated
@ConfigurationProperties("otonari.partners")
record PartnerSettings(
    @DefaultValue("14d") Duration overlap, @DefaultValue("60") @Positive int callsPerMinute) {}
