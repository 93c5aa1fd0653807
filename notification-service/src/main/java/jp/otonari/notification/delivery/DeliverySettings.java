package jp.otonari.notification.delivery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How letters leave.
 *
 * @param sender a branch's own address, {@code %s} being the branch; it must not name the
 *     organisation, for the readers who want it unnamed
 * @param connections how many connections to the mail server one instance uses at once
 * @param batch how many letters are looked up at once
 * @param lease how long a claim on a letter holds
 * @param retries how long to wait after each "come again" of the mail server, before giving up
 * @param outage the longest pause while the mail server cannot be reached
 */
@Validated
@ConfigurationProperties("otonari.delivery")
record DeliverySettings(
    @DefaultValue("%s@mail.example.jp") @NotBlank String sender,
    @DefaultValue("2") @Positive int connections,
    @DefaultValue("100") @Positive int batch,
    @DefaultValue("60s") Duration lease,
    @DefaultValue({"1m", "5m", "15m", "1h", "4h", "12h"}) @NotEmpty List<Duration> retries,
    @DefaultValue("30s") Duration outage) {

  String senderOf(String branch) {
    return sender.formatted(branch);
  }
}
