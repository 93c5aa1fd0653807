package jp.otonari.matching.pairing;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a branch asks people.
 *
 * @param answerWithin how long both have to answer a proposal
 * @param restAfter how long two people are not proposed to each other after nobody answered, or
 *     after the question was taken back for another reason than a no
 */
@Validated
@ConfigurationProperties("otonari.pairing")
record PairingSettings(
    @DefaultValue("14d") Period answerWithin, @DefaultValue("28d") Period restAfter) {}
