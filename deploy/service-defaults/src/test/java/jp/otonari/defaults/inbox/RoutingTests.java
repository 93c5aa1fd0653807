package jp.otonari.defaults.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutingTests {

  @ParameterizedTest
  @CsvSource({
    "order.placed.v1, onOrderPlaced",
    "life-event.recorded.v1, onLifeEventRecorded",
    "order.placed.v2, onOrderPlacedV2",
    "'', on"
  })
  void a_function_is_named_after_its_event(String type, String function) {
    assertThat(Routing.function(type)).isEqualTo(function);
  }
}
