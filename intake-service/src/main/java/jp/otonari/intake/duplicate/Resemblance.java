package jp.otonari.intake.duplicate;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.otonari.intake.duplicate.Likeness.Degree;
import jp.otonari.intake.person.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That two records are perhaps about one person. Its id follows from theirs, so there is never a
 * second one. It names no fact, only in what they are alike.
 *
 * @param people ids, sorted
 * @param by the account that judged; null while it is open
 */
@Document("resemblances")
@CompoundIndex(name = "likely", def = "{'branch': 1, 'state': 1, 'score': -1, '_id': 1}")
record Resemblance(
    @Id String id,
    @Version long version,
    String branch,
    Role role,
    @Indexed List<String> people,
    Set<Sign> signs,
    int score,
    Degree degree,
    State state,
    Instant foundAt,
    @Nullable String by,
    @Nullable Instant judgedAt) {

  /** What the office has made of it. */
  enum State {
    OPEN,
    NOT_SAME,
    MERGED
  }

  static Resemblance found(
      String branch, Role role, String one, String other, Likeness likeness, Instant now) {
    return new Resemblance(
        id(one, other),
        0,
        branch,
        role,
        Stream.of(one, other).sorted().toList(),
        likeness.signs(),
        likeness.score(),
        likeness.degree(),
        State.OPEN,
        now,
        null,
        null);
  }

  static String id(String one, String other) {
    var pair = String.join("\n", Stream.of(one, other).sorted().toList());
    return UUID.nameUUIDFromBytes(pair.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** Whether the office should look, at something new or once more. */
  boolean isNews(Likeness likeness) {
    return switch (state) {
      case OPEN -> !signs.equals(likeness.signs());
      case NOT_SAME -> likeness.score() > score;
      case MERGED -> false;
    };
  }

  Resemblance seenAgain(Likeness likeness) {
    return new Resemblance(
        id,
        version,
        branch,
        role,
        people,
        likeness.signs(),
        likeness.score(),
        likeness.degree(),
        State.OPEN,
        foundAt,
        null,
        null);
  }

  /**
   * @param account null takes a judgement back
   */
  Resemblance judged(State next, @Nullable String account, @Nullable Instant now) {
    return new Resemblance(
        id, version, branch, role, people, signs, score, degree, next, foundAt, account, now);
  }

  /** The same judgement about two others. */
  Resemblance between(String one, String other) {
    return new Resemblance(
        id(one, other),
        0,
        branch,
        role,
        Stream.of(one, other).sorted().toList(),
        signs,
        score,
        degree,
        state,
        foundAt,
        by,
        judgedAt);
  }

  String otherThan(String person) {
    return people.getFirst().equals(person) ? people.getLast() : people.getFirst();
  }
}
