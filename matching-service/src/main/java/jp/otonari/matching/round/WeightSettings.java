package jp.otonari.matching.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.otonari.matching.engine.LoadCost;
import jp.otonari.matching.engine.Urgency;
import jp.otonari.matching.engine.Weights;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many points each criterion may give, what a turn is worth and what load costs; a branch
 * overrides them by environment.
 *
 * @param version to be changed with the weights: it is kept with each proposal
 * @param nearness all for the same town, none at an hour's way
 * @param language all for the mother tongue, 70 % for another language, 40 % for Japanese only
 * @param lifeStage all for children within a year of each other
 * @param needs by the share of the resident's needs that the volunteer can meet
 * @param hours all for four common parts of the week
 * @param interests all for three common ones
 * @param minimum pairs with fewer points are not proposed
 * @param urgency points of a resident's turn
 * @param loadCosts what a volunteer's first, second and further pair costs
 */
@Validated
@ConfigurationProperties("otonari.weights")
record WeightSettings(
    @DefaultValue("2026-11-30") @NotBlank String version,
    @DefaultValue("250") @PositiveOrZero int nearness,
    @DefaultValue("200") @PositiveOrZero int language,
    @DefaultValue("150") @PositiveOrZero int lifeStage,
    @DefaultValue("150") @PositiveOrZero int needs,
    @DefaultValue("100") @PositiveOrZero int hours,
    @DefaultValue("100") @PositiveOrZero int interests,
    @DefaultValue("250") @PositiveOrZero int minimum,
    @DefaultValue @Valid UrgencySettings urgency,
    @DefaultValue({"0", "60", "150", "270", "420"}) @Size(min = 1, max = 5)
        List<@PositiveOrZero @Max(MOST) Integer> loadCosts) {

  /** No more than pairs and turns have. */
  private static final long MOST = 10_000;

  /**
   * Points of a resident's turn.
   *
   * @param base for everybody
   * @param perDay for each day of waiting
   * @param mostForDays no more than this for all days
   * @param displaced for a displaced household
   * @param children for a household with children
   */
  record UrgencySettings(
      @DefaultValue("300") @PositiveOrZero @Max(MOST) int base,
      @DefaultValue("10") @PositiveOrZero @Max(MOST) int perDay,
      @DefaultValue("700") @PositiveOrZero @Max(MOST) int mostForDays,
      @DefaultValue("150") @PositiveOrZero @Max(MOST) int displaced,
      @DefaultValue("50") @PositiveOrZero @Max(MOST) int children) {}

  Weights weights() {
    return new Weights(
        version,
        nearness,
        language,
        lifeStage,
        needs,
        hours,
        interests,
        minimum,
        new Urgency(
            urgency.base, urgency.perDay, urgency.mostForDays, urgency.displaced, urgency.children),
        new LoadCost(loadCosts));
  }
}
