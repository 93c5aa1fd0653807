package jp.otonari.intake.fee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import jp.otonari.intake.person.People;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Makes fees fall due. Called again for the same moment it changes nothing; a waiver that was
 * granted at registration holds when the pair starts. Nobody who is erased is charged.
 */
@Component
@EnableConfigurationProperties(FeeSettings.class)
public class ChargeResident {

  private final Fees fees;
  private final People people;
  private final FeeSettings settings;
  private final Clock clock;

  ChargeResident(Fees fees, People people, FeeSettings settings, Clock clock) {
    this.fees = fees;
    this.people = people;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @param household as the event tells it; some kinds pay less
   */
  public void atRegistration(String branch, String resident, String household, LocalDate on) {
    var reason = Reason.of(household);
    if (!people.hold(branch, resident)) {
      return;
    }
    var full = settings.full(Moment.REGISTRATION);
    charge(Fee.at(Moment.REGISTRATION, branch, resident, null, full, on), waiver(reason));
    if (reason != null) {
      fees.ofResident(resident).stream()
          .filter(fee -> fee.state() == FeeState.DUE && fee.waiver() == null)
          .forEach(fee -> fees.keep(fee.waived(waiver(reason))));
    }
  }

  /**
   * Who was in the old spreadsheet has paid there: nothing falls due, a waiver holds from now on.
   */
  public void atImport(String branch, String resident, String household, LocalDate on) {
    if (people.hold(branch, resident)) {
      var nothing = Fee.at(Moment.REGISTRATION, branch, resident, null, 0, on);
      charge(nothing, waiver(Reason.of(household)));
    }
  }

  /** The pair exists. */
  public void atStart(String branch, String resident, String pairing) {
    if (!people.hold(branch, resident)) {
      return;
    }
    var granted =
        fees.ofResident(resident).stream()
            .filter(fee -> fee.moment() == Moment.REGISTRATION)
            .map(Fee::waiver)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    var full = settings.full(Moment.PAIRING);
    var today = LocalDate.now(clock);
    charge(Fee.at(Moment.PAIRING, branch, resident, pairing, full, today), granted);
  }

  /** Nobody is left to pay, and why somebody paid less is not to be known any more. */
  int forget(String resident) {
    var erased = programme(Reason.ERASED);
    var telling = fees.ofResident(resident).stream().filter(Fee::tellsOfSomebody).toList();
    telling.forEach(fee -> fees.keep(fee.ofNobody(erased)));
    return telling.size();
  }

  /**
   * The person was registered twice: the fees are those of the record that stays, and nobody owes
   * the registration twice.
   */
  void handOver(String from, String to) {
    var charged = fees.ofResident(to).stream().anyMatch(fee -> fee.moment() == Moment.REGISTRATION);
    for (var fee : fees.ofResident(from)) {
      var moved = fee.owedBy(to);
      var twice = charged && fee.moment() == Moment.REGISTRATION && fee.isOpen();
      fees.keep(twice ? moved.waived(programme(Reason.DUPLICATE)) : moved);
    }
  }

  /** What is open is owed to the new branch; what is settled stays in the books of the old one. */
  void follow(String resident, String from, String to) {
    fees.ofResident(resident).stream()
        .filter(fee -> fee.branch().equals(from) && fee.isOpen())
        .forEach(fee -> fees.keep(fee.in(to)));
  }

  private void charge(Fee fee, @Nullable Waiver granted) {
    try {
      fees.add(granted == null ? fee : fee.waived(granted));
    } catch (DuplicateKeyException _) {
      return;
    }
  }

  private @Nullable Waiver waiver(@Nullable Reason reason) {
    return reason == null ? null : programme(reason);
  }

  private Waiver programme(Reason reason) {
    return new Waiver(settings.share(reason), reason, Waiver.PROGRAMME, clock.instant());
  }
}
