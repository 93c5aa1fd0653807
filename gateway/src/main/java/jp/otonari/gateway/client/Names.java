package jp.otonari.gateway.client;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names for the ids that the other services know. Without intake, or for somebody who was erased,
 * the beginning of the id stands in.
 */
public record Names(Map<String, PersonCard> cards) {

  /**
   * What intake tells of a person beside a pair, a check-in or a letter.
   *
   * @param role none for somebody who is only invited
   * @param callName as the person wants to be called
   * @param cardName as on the residence card; a volunteer's name
   */
  public record PersonCard(
      String personId,
      @Nullable String role,
      @Nullable String callName,
      @Nullable String cardName,
      @Nullable String municipality,
      @Nullable String language) {}

  static Names of(List<PersonCard> cards) {
    return new Names(
        cards.stream()
            .collect(Collectors.toMap(PersonCard::personId, Function.identity(), (one, _) -> one)));
  }

  public String of(@Nullable String id) {
    if (id == null) {
      return "";
    }
    var card = cards.get(id);
    var name = card == null ? null : card.callName == null ? card.cardName : card.callName;
    return name == null ? "#" + id.substring(0, Math.min(8, id.length())) : name;
  }

  public List<String> all(Collection<String> ids) {
    return ids.stream().map(this::of).toList();
  }

  public @Nullable PersonCard card(String id) {
    return cards.get(id);
  }

  /** The page of a person, below that of the branch; null for who has none. */
  public @Nullable String path(String id) {
    var card = cards.get(id);
    return card == null || card.role == null
        ? null
        : (card.role.equals("RESIDENT") ? "/residents/" : "/volunteers/") + id;
  }
}
