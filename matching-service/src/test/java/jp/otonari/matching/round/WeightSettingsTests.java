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
        bind(Map.of("otonari.weights.version", "mountains", "otonari.weights.nearness", 350));

    assertThat(weights.weights().version()).isEqualTo("mountains");
    assertThat(weights.weights().nearness()).isEqualTo(350);
  }

  @Test
  void more_than_a_thousand_points_are_refused() {
    assertThatThrownBy(() -> bind(Map.of("otonari.weights.nearness", 401)).weights())
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static WeightSettings bind(Map<String, Object> settings) {
    return new Binder(new MapConfigurationPropertySource(settings))
        .bindOrCreate("otonari.weights", WeightSettings.class);
  }
}
