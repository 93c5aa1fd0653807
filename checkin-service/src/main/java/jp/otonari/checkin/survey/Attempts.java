package jp.otonari.checkin.survey;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;

/** Tries again when somebody else changed what was just read. */
final class Attempts {

  private static final int MOST = 5;

  private Attempts() {}

  /** The first result; an attempt that came too late gives none. */
  static <T> T untilDone(Supplier<Optional<T>> attempt) {
    for (int count = 0; count < MOST; count++) {
      var result = attempt.get();
      if (result.isPresent()) {
        return result.get();
      }
    }
    throw new OptimisticLockingFailureException("It is changed by others all the time");
  }
}
