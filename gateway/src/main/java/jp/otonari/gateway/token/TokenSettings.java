package jp.otonari.gateway.token;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the gateway finds what it signs with.
 *
 * @param secrets folder that holds {@code token-private.pem}
 */
@ConfigurationProperties("otonari")
record TokenSettings(Path secrets) {}
