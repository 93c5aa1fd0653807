package jp.otonari.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import jp.otonari.testing.Response;

/** Asks the same eight times at once. */
public final class AtOnce {

  private static final int TIMES = 8;

  private AtOnce() {}

  public static List<Response> ask(Callable<Response> request)
      throws InterruptedException, ExecutionException {
    var start = new CyclicBarrier(TIMES);
    Callable<Response> together =
        () -> {
          start.await();
          return request.call();
        };
    try (var threads = Executors.newFixedThreadPool(TIMES)) {
      var answers = new ArrayList<Response>();
      for (var answer : threads.invokeAll(Collections.nCopies(TIMES, together))) {
        answers.add(answer.get());
      }
      return answers;
    }
  }
}
