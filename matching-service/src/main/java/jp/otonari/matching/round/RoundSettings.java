package jp.otonari.matching.round;

import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a branch goes from drafts to questions.
 *
 * @param release who has the people of a draft asked; a team that needs an interpreter is always
 *     left to the office
 * @param at from when on the drafts of a day are released, in Japan
 * @param holdDays how many days a draft lies for the office to look at before it is released
 * @param reasonsAfter when the reasons for waiting are looked at again, as the pool has changed
 * @param stickiness points that a draft has in advance, so that yesterday's screen does not churn
 * @param goodMemory points for two who gladly met before
 */
@Validated
@ConfigurationProperties("otonari.round")
record RoundSettings(
    @DefaultValue("DAILY") Release release,
    @DefaultValue("09:00") LocalTime at,
    @DefaultValue("0") @PositiveOrZero int holdDays,
    @DefaultValue("1h") Duration reasonsAfter,
    @DefaultValue("30") @PositiveOrZero int stickiness,
    @DefaultValue("50") @PositiveOrZero int goodMemory) {

  /** Who releases. */
  enum Release {
    /** Once a day; displaced households at once. */
    DAILY,
    /** As soon as there is a draft. */
    AT_ONCE,
    /** The office alone. */
    BY_HAND
  }
}
