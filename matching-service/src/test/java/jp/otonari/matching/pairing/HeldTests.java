package jp.otonari.matching.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeldTests {

  private final Held held = new Held(Map.of("busy", Set.of(1, 3)));

  @Test
  void the_first_free_slot_fills_a_gap() {
    assertThat(held.firstFree("busy", 3)).hasValue(2);
    assertThat(held.firstFree("idle", 1)).hasValue(1);
  }

  @Test
  void there_is_no_slot_beyond_the_capacity() {
    assertThat(held.firstFree("busy", 1)).isEmpty();
  }

  @Test
  void a_slot_number_is_read_back_from_the_hold() {
    var hold = Hold.of("resident", "volunteer", 4).and("other", 1);

    assertThat(hold.volunteerSlots()).containsExactly("volunteer#4", "other#1");
    assertThat(Hold.numberOf("volunteer#4")).isEqualTo(4);
    assertThat(Hold.volunteerOf("volunteer#4")).isEqualTo("volunteer");
    assertThat(hold.without("volunteer")).isEqualTo(Hold.of("resident", "other", 1));
  }

  @Test
  void held_slots_are_counted_by_volunteer() {
    assertThat(held.counts()).isEqualTo(Map.of("busy", 2));
  }
}
