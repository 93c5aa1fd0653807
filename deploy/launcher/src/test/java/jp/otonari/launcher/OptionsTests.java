package jp.otonari.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import jp.otonari.launcher.child.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTests {

  @Test
  void the_data_lie_in_the_checkout_unless_said_otherwise() {
    assertThat(Options.parse(List.of("--home", "/otonari")).data())
        .isEqualTo(Path.of("/otonari/.otonari"));
    assertThat(Options.parse(List.of("--home", "/otonari", "--data", "/data")).data())
        .isEqualTo(Path.of("/data"));
  }

  @Test
  void the_usual_ports_are_those_of_the_documentation() {
    var ports = Options.parse(List.of()).ports();

    assertThat(ports.of(Service.GATEWAY)).isEqualTo(8080);
    assertThat(ports.of(Service.NOTIFICATION)).isEqualTo(8084);
    assertThat(ports.broker()).isEqualTo(9092);
  }

  @Test
  void a_base_gives_nine_ports_in_a_row() {
    var ports = Options.parse(List.of("--port-base", "18080")).ports();

    var all = new HashSet<>(ports.services().values());
    all.addAll(List.of(ports.broker(), ports.controller(), ports.store(), ports.smtp()));
    assertThat(all)
        .containsExactlyInAnyOrder(18080, 18081, 18082, 18083, 18084, 18085, 18086, 18087, 18088);
    assertThat(ports.of(Service.GATEWAY)).isEqualTo(18080);
  }

  @ParameterizedTest
  @ValueSource(strings = {"80", "99999", "x", ""})
  void a_senseless_base_is_refused(String base) {
    assertThatThrownBy(() -> Options.parse(List.of("--port-base", base)))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("--port-base is a number");
  }

  @Test
  void a_missing_value_is_named() {
    assertThatThrownBy(() -> Options.parse(List.of("--data")))
        .hasMessage("--data needs a value; see --help.");
  }
}
