package jp.otonari.intake.mydata;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often a person gets the link.
 *
 * @param rest time in which a further request adds no letter, so that nobody is flooded
 */
@ConfigurationProperties("otonari.my-data")
record MyDataSettings(@DefaultValue("10m") Duration rest) {}
