package jp.otonari.matching.spot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import jp.otonari.matching.spot.Step.Changed;
import jp.otonari.matching.spot.Step.Refused;

/** Invented spot help: on Saturday, 11 April 2026, asked for the day before at ten. */
final class Helps {

  static final Instant NOW = at("2026-04-10T10:00");
  static final Instant ANSWER_BY = at("2026-04-10T11:00");
  static final Rhythm RHYTHM =
      new Rhythm(5, Duration.ofHours(1), LocalTime.of(20, 0), LocalTime.of(8, 0));
  static final String RESIDENT = "6f1c1a52-5a3e-4ad5-9b2b-0a5f6e1b2c3d";

  private Helps() {}

  static Instant at(String local) {
    return Instant.parse(local + ":00+09:00");
  }

  static Errand errand(String start, int minutes) {
    return new Errand(
        Kind.HOSPITAL, "13108", at(start), minutes, List.of("uk", "ja"), null, false, "3階の受付");
  }

  static SpotRequest open() {
    var errand = errand("2026-04-11T10:00", 90);
    return SpotRequest.of(
        "3d0f6a1c-52be-4a0e-9d53-6f1f5a2b7c01", "tokyo", RESIDENT, errand, NOW, NOW);
  }

  /** The first five of them are asked. */
  static SpotRequest asked() {
    return after(Asking.next(open(), volunteers(7), RHYTHM, NOW));
  }

  /** The first one goes. */
  static SpotRequest taken() {
    return after(Answering.yes(asked(), volunteer(1), true, NOW));
  }

  static String volunteer(int number) {
    return "c2d94f0e-11f6-4f5c-8a63-5d3b7a9e4c%02d".formatted(number);
  }

  static List<String> volunteers(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(Helps::volunteer).toList();
  }

  static SpotRequest after(Step step) {
    assertThat(step).isInstanceOf(Changed.class);
    var changed = (Changed) step;
    var told = changed.events().size();
    return IntStream.range(0, told).boxed().reduce(changed.request(), Helps::counted, (a, _) -> a);
  }

  static List<SpotEvent> told(Step step) {
    return step instanceof Changed(_, var events) ? events : List.of();
  }

  static Refusal refusal(Step step) {
    assertThat(step).isInstanceOf(Refused.class);
    return ((Refused) step).why();
  }

  /** As the store would have it: the number of its latest event. */
  private static SpotRequest counted(SpotRequest request, int before) {
    assertThat(before).isNotNegative();
    return new SpotRequest(
        request.requestId(),
        request.version(),
        request.branch(),
        request.revision() + 1,
        request.residentId(),
        request.askedAt(),
        request.errand(),
        request.progress(),
        request.lookAt(),
        request.hold(),
        request.outbox());
  }
}
