package jp.otonari.intake.move;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.otonari.defaults.outbox.PendingEvent;
import jp.otonari.intake.person.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That a person is to move to another branch, and how far it is. It stays when it is over: the old
 * office then still sees who went where and when, by the number and without personal data.
 *
 * @param municipality in which the person will live; null when it stays or is not known
 * @param reason in the office's words; null once the person is erased
 * @param answerBy the last day on which the person may answer
 * @param openFor the person while it is open: nobody has two open moves
 */
@Document("moves")
@CompoundIndex(name = "from", def = "{'from': 1, 'askedAt': -1}")
@CompoundIndex(name = "to", def = "{'to': 1, 'askedAt': -1}")
@CompoundIndex(name = "overdue", def = "{'state': 1, 'answerBy': 1}")
record Move(
    @Id String id,
    @Version long version,
    @Indexed String personId,
    Role role,
    String from,
    String to,
    @Nullable String municipality,
    @Nullable String reason,
    MoveState state,
    Instant askedAt,
    LocalDate answerBy,
    @Nullable ConsentGiven consent,
    List<Step> steps,
    @Indexed(unique = true, sparse = true) @Nullable String openFor,
    List<PendingEvent> outbox) {

  /**
   * When a state was reached.
   *
   * @param by the account, {@code self}, or {@code intake}
   * @param note why, in an office's words; null once the person is erased
   */
  record Step(MoveState state, Instant at, String by, @Nullable String note) {

    @Override
    public String toString() {
      return "Step[" + state + "]";
    }
  }

  /** One step further. */
  Move stepped(Step step, @Nullable ConsentGiven given, List<PendingEvent> told) {
    return new Move(
        id,
        version,
        personId,
        role,
        from,
        to,
        municipality,
        reason,
        step.state(),
        askedAt,
        answerBy,
        given,
        adding(steps, List.of(step)),
        MoveState.OPEN.contains(step.state()) ? personId : null,
        adding(outbox, told));
  }

  /** Without what anybody typed about the person. */
  Move wordless() {
    var bare = steps.stream().map(step -> new Step(step.state(), step.at(), step.by(), null));
    return new Move(
        id,
        version,
        personId,
        role,
        from,
        to,
        null,
        null,
        state,
        askedAt,
        answerBy,
        consent,
        bare.toList(),
        openFor,
        outbox);
  }

  boolean isOpen() {
    return MoveState.OPEN.contains(state);
  }

  /** Whether a branch may know of it. */
  boolean concerns(String branch) {
    return from.equals(branch) || to.equals(branch) && MoveState.AGREED.contains(state);
  }

  private static <T> List<T> adding(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** Says nothing about the person: it may come into a log. */
  @Override
  public String toString() {
    return "Move[" + id + "]";
  }
}
