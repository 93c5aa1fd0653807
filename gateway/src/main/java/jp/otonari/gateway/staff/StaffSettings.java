package jp.otonari.gateway.staff;

import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How staff come in.
 *
 * @param publicUrl of the gateway, as people reach it
 * @param firstAdministrator mail address of the account that is made when there is none
 * @param signInLinkFile where a fresh link for an administrator is written at each start; blank:
 *     nowhere
 * @param signInLinkAge how long a link works that was asked for by mail
 * @param mailFrom sender of the letters with links
 */
@Validated
@ConfigurationProperties("otonari")
record StaffSettings(
    URI publicUrl,
    @NotBlank String firstAdministrator,
    @DefaultValue("") String signInLinkFile,
    @DefaultValue("20m") Duration signInLinkAge,
    @DefaultValue("Otonari <office@otonari.example>") String mailFrom) {

  String link(String token) {
    return publicUrl.toString().replaceFirst("/+$", "") + "/sign-in/one-time?token=" + token;
  }
}
