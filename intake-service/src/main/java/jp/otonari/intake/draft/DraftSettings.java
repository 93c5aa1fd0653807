package jp.otonari.intake.draft;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long drafts wait.
 *
 * @param keptFor time after the last change; the letters with a link promise the default
 */
@ConfigurationProperties("otonari.drafts")
record DraftSettings(@DefaultValue("14d") Duration keptFor) {}
