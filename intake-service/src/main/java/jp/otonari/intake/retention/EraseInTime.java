package jp.otonari.intake.retention;

import java.time.Clock;
import java.time.LocalDate;
import jp.otonari.defaults.branch.Branches;
import jp.otonari.intake.erasure.ErasePerson;
import jp.otonari.intake.view.AccessLog;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Erases whose time is over. It is over when its day has come, not only on that day; an erasure is
 * begun once, so it does not matter how often, and in how many instances, this looks.
 */
@Component
class EraseInTime {

  private final Branches branches;
  private final RecordsDue records;
  private final ErasePerson erasePerson;
  private final AccessLog accessLog;
  private final RetentionSettings settings;
  private final Clock clock;

  EraseInTime(
      Branches branches,
      RecordsDue records,
      ErasePerson erasePerson,
      AccessLog accessLog,
      RetentionSettings settings,
      Clock clock) {
    this.branches = branches;
    this.records = records;
    this.erasePerson = erasePerson;
    this.accessLog = accessLog;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "1h", initialDelayString = "10m")
  void look() {
    var today = LocalDate.now(clock);
    for (var branch : branches.slugs()) {
      records.upTo(today, branch).stream()
          .filter(due -> due.isErasedOn(today))
          .forEach(due -> erase(branch, due.departure().personId()));
    }
    accessLog.forgetBefore(today.minus(settings.accessLog()).atStartOfDay(clock.getZone()));
  }

  private void erase(String branch, String personId) {
    try {
      erasePerson.retentionOver(branch, personId);
    } catch (OptimisticLockingFailureException _) {
      // Another instance is erasing the same person; what is left is taken up again.
    }
  }
}
