package jp.otonari.gateway.maillink;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the key of the links is.
 *
 * @param secrets folder that holds {@code mail-link.key}
 */
@ConfigurationProperties("otonari")
record MailLinkSettings(Path secrets) {}
