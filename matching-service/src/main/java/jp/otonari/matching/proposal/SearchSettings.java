package jp.otonari.matching.proposal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a branch searches.
 *
 * @param lookAgainAfter when a waiting resident is looked at again though nobody new arrived: days
 *     pass, blocks end, and the reasons for waiting change with the pool
 */
@Validated
@ConfigurationProperties("otonari.search")
record SearchSettings(@DefaultValue("1h") Duration lookAgainAfter) {}
