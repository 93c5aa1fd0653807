package jp.otonari.gateway.client;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;

/** Erasing people everywhere, and the receipts of all who kept something; intake counts them. */
public final class Erasures {

  /** Whose receipts an erasure waits for, in the order in which they are shown. */
  public static final List<String> PARTS =
      List.of("intake", "matching", "checkin", "notification", "contacts-topic");

  private final Line line;

  Erasures(Line line) {
    this.line = line;
  }

  /** Asking again changes nothing. */
  public Answer<Erasure> erase(Caller caller, String person) {
    return line.delete(caller, new ParameterizedTypeReference<>() {}, "/people/{id}", person);
  }

  public Answer<Erasure> of(Caller caller, String person) {
    return line.get(caller, new ParameterizedTypeReference<>() {}, "/erasures/{id}", person);
  }

  /** All of the branch, the newest first. */
  public Answer<Page<Erasure>> list(Caller caller, int page) {
    return line.get(
        caller,
        new ParameterizedTypeReference<>() {},
        "/erasures?page={page}&size={size}",
        page,
        Page.SIZE);
  }

  /**
   * That somebody is erased.
   *
   * @param by the account that asked, {@code self} or {@code retention}
   */
  public record Erasure(
      String personId, String by, Instant askedAt, boolean complete, List<Receipt> receipts) {

    /** When this part said that nothing is left; null while it has not. */
    public @Nullable Instant at(String part) {
      return receipts.stream()
          .filter(receipt -> receipt.part.equals(part))
          .map(Receipt::at)
          .findFirst()
          .orElse(null);
    }
  }

  /** A part's word that it keeps nothing any more. */
  public record Receipt(String part, int removed, Instant at) {}
}
