package jp.otonari.defaults.branch;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.KafkaAdmin;

/** Branches and their topics. */
@AutoConfiguration
@EnableConfigurationProperties(Topics.class)
class BranchDefaults {

  @Bean
  Branches branches(Environment environment) {
    return Branches.of(environment);
  }

  @Bean
  Classification classification(Environment environment) {
    return Classification.of(environment);
  }

  @Bean
  KafkaAdmin.NewTopics missingTopics(Topics topics, Branches branches) {
    return topics.missing(branches);
  }
}
