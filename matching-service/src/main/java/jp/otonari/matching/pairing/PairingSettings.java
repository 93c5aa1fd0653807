package jp.otonari.matching.pairing;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a branch asks people.
 *
 * @param order whether both are asked at once, or one when the other has said yes
 * @param answerWithin how long who is asked has to answer a proposal
 * @param restAfter how long two people are not proposed to each other after nobody answered, after
 *     the question was taken back for another reason than a no, or after their pair ended
 */
@Validated
@ConfigurationProperties("otonari.pairing")
record PairingSettings(
    @DefaultValue("TOGETHER") Order order,
    @DefaultValue("14d") Period answerWithin,
    @DefaultValue("28d") Period restAfter) {}
