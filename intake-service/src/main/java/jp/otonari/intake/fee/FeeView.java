package jp.otonari.intake.fee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the office sees of a fee.
 *
 * @param branch in whose books it is
 * @param full what everybody pays, in yen
 * @param yen what this resident pays, in yen
 */
record FeeView(
    String feeId,
    long version,
    String branch,
    String residentId,
    Moment moment,
    @Nullable String pairingId,
    LocalDate dueOn,
    FeeState state,
    long full,
    long yen,
    @Nullable Waiver waiver,
    @Nullable Payment payment,
    @Nullable Refund refund) {

  static FeeView of(Fee fee) {
    return new FeeView(
        fee.id(),
        fee.version(),
        fee.branch(),
        fee.residentId(),
        fee.moment(),
        fee.pairingId(),
        fee.dueOn(),
        fee.state(),
        fee.full(),
        fee.yen(),
        fee.waiver(),
        fee.payment(),
        fee.refund());
  }
}
