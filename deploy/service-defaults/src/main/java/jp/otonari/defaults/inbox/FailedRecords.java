package jp.otonari.defaults.inbox;

import com.mongodb.MongoException;
import java.io.IOException;
import java.util.function.BiFunction;
import jp.otonari.defaults.branch.Branches;
import jp.otonari.defaults.branch.Classification;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.ExponentialBackOffWithMaxRetries;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * What becomes of a record that could not be handled. While a part is away (store, broker, network)
 * it is tried for ever, so that an outage dead-letters nothing. Anything else gets four tries, then
 * {@code <branch>.dead-letters.v1} with the reason's class, the place it came from and its headers.
 * A private record's body is not copied there: where it came from, it can still be forgotten.
 */
record FailedRecords(KafkaOperations<byte[], byte[]> broker, Classification classification)
    implements ListenerContainerWithDlqAndRetryCustomizer {

  private static final int TRIES_AFTER_THE_FIRST = 3;

  @Override
  public boolean retryAndDlqInBinding(String destination, String group) {
    return false;
  }

  @Override
  public void configure(
      AbstractMessageListenerContainer<?, ?> container,
      String destination,
      String group,
      @Nullable BiFunction<ConsumerRecord<?, ?>, Exception, TopicPartition> ignored,
      @Nullable BackOff unused) {
    var handler = new DefaultErrorHandler(deadLetters(), fewTries());
    handler.addNotRetryableExceptions(IncompleteEventException.class);
    handler.setBackOffFunction((_, failure) -> partIsAway(failure) ? forEver() : fewTries());
    container.setCommonErrorHandler(handler);
    container.getContainerProperties().setObservationEnabled(true);
  }

  private DeadLetterPublishingRecoverer deadLetters() {
    var recoverer =
        new DeadLetterPublishingRecoverer(
            broker,
            (failed, _) ->
                new TopicPartition(
                    Branches.topic(Branches.ofTopic(failed.topic()), "dead-letters.v1"), -1)) {
          @Override
          protected ProducerRecord<Object, Object> createProducerRecord(
              ConsumerRecord<?, ?> failed,
              TopicPartition place,
              Headers headers,
              byte @Nullable [] key,
              byte @Nullable [] value) {
            return classification.isPrivate(failed.topic())
                ? new ProducerRecord<>(place.topic(), null, failed.key(), null, headers)
                : super.createProducerRecord(failed, place, headers, key, value);
          }
        };
    recoverer.excludeHeader(HeadersToAdd.EX_STACKTRACE, HeadersToAdd.EX_MSG);
    return recoverer;
  }

  private static boolean partIsAway(@Nullable Throwable failure) {
    return switch (failure) {
      case null -> false;
      case TransientDataAccessException _, IOException _, RetriableException _, MongoException _ ->
          true;
      case NonTransientDataAccessException _ ->
          failure.getCause() instanceof MongoException away && away.getCode() < 0;
      case Throwable other -> partIsAway(other.getCause());
    };
  }

  private static BackOff forEver() {
    var backOff = new ExponentialBackOff(500, 2);
    backOff.setMaxInterval(10_000);
    return backOff;
  }

  private static BackOff fewTries() {
    var backOff = new ExponentialBackOffWithMaxRetries(TRIES_AFTER_THE_FIRST);
    backOff.setInitialInterval(200);
    return backOff;
  }
}
