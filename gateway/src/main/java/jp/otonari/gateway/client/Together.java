package jp.otonari.gateway.client;

import io.micrometer.context.ContextExecutorService;
import io.micrometer.context.ContextSnapshotFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Asks several services at the same time, each on a virtual thread, within the same trace. */
@Component
public class Together implements DisposableBean {

  private final ExecutorService threads =
      ContextExecutorService.wrap(
          Executors.newVirtualThreadPerTaskExecutor(),
          ContextSnapshotFactory.builder().build()::captureAll);

  public <T> CompletableFuture<T> ask(Supplier<T> question) {
    return CompletableFuture.supplyAsync(question, threads);
  }

  @Override
  public void destroy() {
    threads.close();
  }
}
