package jp.otonari.notification.delivery;

import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import jp.otonari.notification.contact.ContactKnown;
import jp.otonari.notification.letter.Letter;
import jp.otonari.notification.letter.LettersPlanned;
import org.springframework.context.event.EventListener;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what is due, again and again, and at once when there is something new. */
@Component
class Sender {

  private final Claims claims;

  private final Delivery delivery;

  private final DeliverySettings settings;

  private final JavaMailSenderImpl server;

  private final TaskScheduler scheduler;

  private final ReentrantLock busy = new ReentrantLock();

  Sender(
      Claims claims,
      Delivery delivery,
      DeliverySettings settings,
      JavaMailSenderImpl server,
      TaskScheduler scheduler) {
    this.claims = claims;
    this.delivery = delivery;
    this.settings = settings;
    this.server = server;
    this.scheduler = scheduler;
  }

  @EventListener
  void on(ContactKnown contact) {
    claims.contactKnown(contact.branch(), contact.personId());
    wake();
  }

  @EventListener(LettersPlanned.class)
  void wake() {
    var _ = scheduler.schedule(this::sendDue, Instant.EPOCH);
  }

  /** One run at a time; a run that is missed meanwhile is made up by the next. */
  @Scheduled(fixedDelayString = "${otonari.delivery.poll:1s}")
  void sendDue() {
    if (busy.tryLock()) {
      try {
        sendAll(new ConcurrentLinkedQueue<>(claims.due()));
      } finally {
        busy.unlock();
      }
    }
  }

  /** Each connection takes the next letter as soon as it is free. */
  private void sendAll(Queue<Letter> due) {
    var connections = Math.min(due.size(), settings.connections());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          IntStream.range(0, connections)
              .mapToObj(_ -> threads.submit(() -> sendOverOneConnection(due)))
              .toList();
      for (var one : running) {
        one.get();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException ex) {
      throw new IllegalStateException("Letters could not be sent; they stay due", ex.getCause());
    }
  }

  private void sendOverOneConnection(Queue<Letter> due) {
    try (var connection = new Connection(server)) {
      for (var letter = due.poll(); letter != null; letter = due.poll()) {
        delivery.deliver(letter, connection);
      }
    }
  }
}
