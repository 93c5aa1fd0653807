package jp.otonari.matching.engine;

/**
 * How many of at most 1,000 points each criterion may give, what a turn is worth and what load
 * costs; an earlier good time together counts beside them.
 *
 * @param version kept with each proposal, so that its points can be read later
 * @param minimum pairs with fewer points are not proposed
 */
public record Weights(
    String version,
    int nearness,
    int language,
    int lifeStage,
    int needs,
    int hours,
    int interests,
    int minimum,
    Urgency urgency,
    LoadCost load) {

  public static final Weights OF_THE_PROGRAMME =
      new Weights(
          "2026-11-30",
          250,
          200,
          150,
          150,
          100,
          100,
          250,
          Urgency.OF_THE_PROGRAMME,
          LoadCost.OF_THE_PROGRAMME);

  private static final int MOST = 1_000;

  public Weights {
    if (nearness + language + lifeStage + needs + hours + interests > MOST) {
      throw new IllegalArgumentException("The weights may not add up to more than " + MOST);
    }
  }
}
