package jp.otonari.matching.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import jp.otonari.matching.engine.Weights;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class WeightSettingsTests {

  @Test
  void without_settings_the_weights_are_those_of_the_programme() {
    assertThat(bind(Map.of()).weights()).isEqualTo(Weights.OF_THE_PROGRAMME);
  }

  @Test
  void a_branch_may_weigh_otherwise() {
    var weights =
        bind(Map.of(
                "otonari.weights.version",
                "mountains",
                "otonari.weights.nearness",
                300,
                "otonari.weights.urgency.perday",
                20,
                "otonari.weights.loadcosts",
                "0,200"))
            .weights();

    assertThat(weights.version()).isEqualTo("mountains");
    assertThat(weights.nearness()).isEqualTo(300);
    assertThat(weights.urgency().perDay()).isEqualTo(20);
    assertThat(weights.urgency().displaced()).isEqualTo(150);
    assertThat(weights.load().costs()).containsExactly(0, 200);
  }

  @Test
  void more_than_a_thousand_points_are_refused() {
    assertThatThrownBy(() -> bind(Map.of("otonari.weights.nearness", 301)).weights())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_further_pair_does_not_cost_less_than_the_one_before() {
    assertThatThrownBy(() -> bind(Map.of("otonari.weights.loadcosts", "0,100,60")).weights())
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static WeightSettings bind(Map<String, Object> settings) {
    return new Binder(new MapConfigurationPropertySource(settings))
        .bindOrCreate("otonari.weights", WeightSettings.class);
  }
}
