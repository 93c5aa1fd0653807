package jp.otonari.notification.link;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where links lead and what they are signed with.
 *
 * @param publicUrl of the gateway, as people reach it
 * @param secrets folder that holds {@code mail-link.key}
 */
@Validated
@ConfigurationProperties("otonari")
record LinkSettings(URI publicUrl, Path secrets) {}
