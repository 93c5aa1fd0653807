package jp.otonari.intake.spreadsheet;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Works on the files that wait, one at a time, also on those that a crash has left. */
@Component
class ImportQueue implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(ImportQueue.class);

  private final Imports imports;
  private final WorkOnImport work;
  private final Clock clock;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("imports").daemon().factory());

  ImportQueue(Imports imports, WorkOnImport work, Clock clock) {
    this.imports = imports;
    this.work = work;
    this.clock = clock;
  }

  /** Looks soon whether a file waits. */
  @Scheduled(fixedDelayString = "5s")
  void wake() {
    if (!worker.isShutdown()) {
      worker.execute(this::workOnAll);
    }
  }

  private void workOnAll() {
    while (!worker.isShutdown()) {
      var file = imports.claim(clock.instant()).orElse(null);
      if (file == null) {
        return;
      }
      try {
        work.work(file);
      } catch (RuntimeException failure) {
        log.warn("The import {} waits: {}", file.id(), failure.getClass().getSimpleName());
        return;
      }
    }
  }

  @Override
  public void destroy() {
    worker.shutdownNow();
  }
}
