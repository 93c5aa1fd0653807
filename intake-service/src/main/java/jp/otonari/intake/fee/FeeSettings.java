package jp.otonari.intake.fee;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the programme takes; a branch overrides it by environment.
 *
 * @param registration in yen
 * @param pairing in yen, when a pair starts
 * @param waivers how much is let off for which reason, where it is not as the programme has it
 */
@Validated
@ConfigurationProperties("otonari.fees")
record FeeSettings(
    @DefaultValue("1000") @PositiveOrZero long registration,
    @DefaultValue("3000") @PositiveOrZero long pairing,
    Map<Reason, Share> waivers) {

  private static final Map<Reason, Share> OF_THE_PROGRAMME =
      Map.of(
          Reason.DISPLACED, Share.FULL,
          Reason.STUDENT, Share.HALF,
          Reason.LOW_INCOME, Share.HALF,
          Reason.SINGLE_PARENT, Share.HALF,
          Reason.HARDSHIP, Share.FULL,
          Reason.DUPLICATE, Share.FULL,
          Reason.ERASED, Share.FULL);

  FeeSettings {
    var all = new EnumMap<>(OF_THE_PROGRAMME);
    all.putAll(Objects.requireNonNullElse(waivers, Map.of()));
    waivers = all;
  }

  long full(Moment moment) {
    return switch (moment) {
      case REGISTRATION -> registration;
      case PAIRING -> pairing;
    };
  }

  Share share(Reason reason) {
    return waivers.getOrDefault(reason, Share.NONE);
  }
}
