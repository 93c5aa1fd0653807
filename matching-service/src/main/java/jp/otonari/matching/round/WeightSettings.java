package jp.otonari.matching.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jp.otonari.matching.engine.Weights;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many points each criterion may give; a branch overrides them by environment.
 *
 * @param version to be changed with the weights: it is kept with each proposal
 * @param nearness all for the same town, none at an hour's way
 * @param language all for the mother tongue, 70 % for another language, 40 % for Japanese only
 * @param lifeStage all for children within a year of each other
 * @param needs by the share of the resident's needs that the volunteer can meet
 * @param hours all for four common parts of the week
 * @param minimum pairs with fewer points are not proposed
 */
@Validated
@ConfigurationProperties("otonari.weights")
record WeightSettings(
    @DefaultValue("2026-11") @NotBlank String version,
    @DefaultValue("250") @PositiveOrZero int nearness,
    @DefaultValue("200") @PositiveOrZero int language,
    @DefaultValue("150") @PositiveOrZero int lifeStage,
    @DefaultValue("150") @PositiveOrZero int needs,
    @DefaultValue("100") @PositiveOrZero int hours,
    @DefaultValue("250") @PositiveOrZero int minimum) {

  Weights weights() {
    return new Weights(version, nearness, language, lifeStage, needs, hours, minimum);
  }
}
