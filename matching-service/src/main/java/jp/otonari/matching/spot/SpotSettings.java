package jp.otonari.matching.spot;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a branch asks for spot help.
 *
 * @param askAtOnce how many volunteers are asked at the same time
 * @param answerWithin after how long the next ones are asked
 * @param hoursPerWeek how many hours a week a volunteer gives at most, pairs included, before
 *     somebody else is asked
 * @param hoursPerPair how many of them each pair is promised
 * @param quietFrom from when in the evening nobody is asked
 * @param quietUntil until when in the morning
 */
@Validated
@ConfigurationProperties("otonari.spot")
record SpotSettings(
    @DefaultValue("5") @Positive @Max(20) int askAtOnce,
    @DefaultValue("1h") Duration answerWithin,
    @DefaultValue("6") @Positive int hoursPerWeek,
    @DefaultValue("2") @Positive int hoursPerPair,
    @DefaultValue("20:00") LocalTime quietFrom,
    @DefaultValue("08:00") LocalTime quietUntil) {

  Rhythm rhythm() {
    return new Rhythm(askAtOnce, answerWithin, quietFrom, quietUntil);
  }
}
