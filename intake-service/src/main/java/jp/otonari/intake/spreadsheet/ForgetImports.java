package jp.otonari.intake.spreadsheet;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Rows are personal data that lie twice: they go when the office had time to mend the faults. */
@Component
@EnableConfigurationProperties(ImportSettings.class)
class ForgetImports {

  private final Imports imports;
  private final ImportParts parts;
  private final ImportSettings settings;
  private final Clock clock;

  ForgetImports(Imports imports, ImportParts parts, ImportSettings settings, Clock clock) {
    this.imports = imports;
    this.parts = parts;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "15m")
  void forgetOld() {
    for (var old : imports.olderThan(clock.instant().minus(settings.keptFor()))) {
      parts.forget(old.id());
      imports.forget(old.id());
    }
  }
}
