package jp.otonari.intake.spreadsheet;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long uploaded rows are kept.
 *
 * @param keptFor time after the upload; the page promises the default
 */
@ConfigurationProperties("otonari.imports")
record ImportSettings(@DefaultValue("24h") Duration keptFor) {}
