package jp.otonari.intake.vault;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the key of this installation is.
 *
 * @param secrets folder that holds {@code personal-data.key}, 32 bytes in Base64
 */
@ConfigurationProperties("otonari")
record VaultSettings(Path secrets) {}
