package jp.otonari.intake.erasure;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the contacts' topic is made to forget.
 *
 * @param forgetMs after how many milliseconds a further tombstone closes the broker's file in which
 *     the first one stands; the same value that the topic has
 * @param rest how long the broker is given to write its files again before we look
 */
@ConfigurationProperties("otonari.topics")
record ForgettingSettings(long forgetMs, @DefaultValue("5m") Duration rest) {

  Duration forget() {
    return Duration.ofMillis(forgetMs);
  }
}
