package jp.otonari.intake.fee;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What one resident owes at one moment. Its id follows from both, so there is never a second one.
 *
 * @param pairingId of the pair that starts; none at registration
 * @param full what everybody pays, in yen
 * @param yen what this resident pays, in yen
 */
@Document("fees")
@CompoundIndex(name = "unpaid", def = "{'branch': 1, 'state': 1, 'dueOn': 1}")
@CompoundIndex(name = "paid", def = "{'branch': 1, 'payment.on': 1}")
@CompoundIndex(name = "due", def = "{'branch': 1, 'dueOn': 1}")
record Fee(
    @Id String id,
    @Version long version,
    String branch,
    @Indexed String residentId,
    Moment moment,
    @Nullable String pairingId,
    LocalDate dueOn,
    FeeState state,
    long full,
    long yen,
    @Nullable Waiver waiver,
    @Nullable Payment payment,
    @Nullable Refund refund) {

  static Fee at(
      Moment moment,
      String branch,
      String resident,
      @Nullable String pairing,
      long full,
      LocalDate on) {
    return new Fee(
        id(moment, resident, pairing),
        0,
        branch,
        resident,
        moment,
        pairing,
        on,
        full == 0 ? FeeState.WAIVED : FeeState.DUE,
        full,
        full,
        null,
        null,
        null);
  }

  private static String id(Moment moment, String resident, @Nullable String pairing) {
    var name = moment + "\n" + resident + "\n" + pairing;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** Nothing is left to pay, or half of it, or all when there is no waiver. */
  Fee waived(@Nullable Waiver granted) {
    var rest = granted == null ? full : granted.share().rest(full);
    return with(rest == 0 ? FeeState.WAIVED : FeeState.DUE, rest, granted, payment, refund);
  }

  Fee paid(Payment paid) {
    return with(FeeState.PAID, yen, waiver, paid, refund);
  }

  Fee refunded(Refund back) {
    return with(FeeState.REFUNDED, yen, waiver, payment, back);
  }

  /** The same under the id of the record into which the resident's was merged. */
  Fee owedBy(String resident) {
    return new Fee(
        id, version, branch, resident, moment, pairingId, dueOn, state, full, yen, waiver, payment,
        refund);
  }

  /** The same, owed to another branch. */
  Fee in(String other) {
    return new Fee(
        id,
        version,
        other,
        residentId,
        moment,
        pairingId,
        dueOn,
        state,
        full,
        yen,
        waiver,
        payment,
        refund);
  }

  /** Whether money is neither here nor expected to be: then it may still be waived, or not. */
  boolean isOpen() {
    return state == FeeState.DUE || state == FeeState.WAIVED;
  }

  /** Whether somebody still owes it, or it is known why they pay less. */
  boolean tellsOfSomebody() {
    return waiver == null ? state == FeeState.DUE : waiver.reason() != Reason.ERASED;
  }

  /** Without the reason, which tells of the person; nothing is due any more. */
  Fee ofNobody(Waiver erased) {
    return isOpen()
        ? waived(erased)
        : with(state, yen, waiver == null ? null : erased, payment, refund);
  }

  private Fee with(
      FeeState next,
      long rest,
      @Nullable Waiver granted,
      @Nullable Payment paid,
      @Nullable Refund back) {
    return new Fee(
        id,
        version,
        branch,
        residentId,
        moment,
        pairingId,
        dueOn,
        next,
        full,
        rest,
        granted,
        paid,
        back);
  }
}
