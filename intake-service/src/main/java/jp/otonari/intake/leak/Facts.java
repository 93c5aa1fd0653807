package jp.otonari.intake.leak;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.otonari.intake.vault.Sealed;

/**
 * An {@link Account} as it is stored: its words may name people, so they are sealed.
 *
 * @param sensitive as given, or as the kinds say
 */
record Facts(
    LocalDate noticedOn,
    Sealed what,
    List<DataKind> kinds,
    int people,
    List<String> personIds,
    boolean sensitive,
    boolean malicious) {

  private static final int MANY = 1_000;

  /** Whether both tell the same, their words left aside. */
  boolean isLike(Facts other) {
    return equals(
        new Facts(
            other.noticedOn,
            what,
            other.kinds,
            other.people,
            other.personIds,
            other.sensitive,
            other.malicious));
  }

  /** Why it must be reported; none, when it need not be. */
  Set<Ground> grounds() {
    var grounds = EnumSet.noneOf(Ground.class);
    if (sensitive) {
      grounds.add(Ground.SENSITIVE);
    }
    if (kinds.contains(DataKind.MONEY)) {
      grounds.add(Ground.MONEY);
    }
    if (malicious) {
      grounds.add(Ground.MALICIOUS);
    }
    if (people > MANY) {
      grounds.add(Ground.MANY);
    }
    return grounds;
  }
}
