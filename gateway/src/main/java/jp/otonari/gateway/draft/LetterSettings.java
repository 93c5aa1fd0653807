package jp.otonari.gateway.draft;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the letter with the link to a draft says.
 *
 * @param publicUrl of the gateway, as people reach it
 * @param mailFrom sender of the letters with links
 */
@ConfigurationProperties("otonari")
record LetterSettings(
    URI publicUrl, @DefaultValue("Otonari <office@otonari.example>") String mailFrom) {

  String link(String path) {
    return publicUrl.toString().replaceFirst("/+$", "") + path;
  }
}
