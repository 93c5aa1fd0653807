package jp.otonari.gateway.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DraftKeyTests {

  private static final byte[] STORY = "Маріуполь".getBytes(StandardCharsets.UTF_8);

  private final DraftKey key = DraftKey.random();

  @Test
  void only_the_key_that_sealed_opens_and_nothing_may_be_changed() {
    var sealed = key.seal(STORY);

    assertThat(key.open(sealed)).isEqualTo(STORY);
    assertThatThrownBy(() -> DraftKey.random().open(sealed))
        .isInstanceOf(IllegalStateException.class);
    sealed[sealed.length - 1] ^= 1;
    assertThatThrownBy(() -> key.open(sealed)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void sealing_twice_never_looks_the_same() {
    assertThat(key.seal(STORY)).isNotEqualTo(key.seal(STORY));
  }

  @Test
  void a_key_always_leads_to_the_same_two_ids_which_tell_nothing_of_each_other() {
    var again = DraftKey.of(key.value()).orElseThrow();

    assertThat(again.draftId()).isEqualTo(key.draftId());
    assertThat(again.registrationId()).isEqualTo(key.registrationId());
    assertThat(key.registrationId()).isNotEqualTo(key.draftId().toString());
    assertThat(UUID.fromString(key.registrationId()).version()).isEqualTo(4);
    assertThat(key.draftId()).isNotEqualTo(DraftKey.random().draftId());
  }

  @Test
  void what_cannot_be_a_key_is_none_and_a_key_never_comes_into_a_log() {
    assertThat(DraftKey.of(null)).isEmpty();
    assertThat(DraftKey.of("short")).isEmpty();
    assertThat(DraftKey.of(key.value() + "x")).isEmpty();
    assertThat(key.toString()).doesNotContain(key.value());
  }
}
