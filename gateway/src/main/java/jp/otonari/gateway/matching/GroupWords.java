package jp.otonari.gateway.matching;

import jp.otonari.gateway.client.Places;
import jp.otonari.gateway.client.Rounds.Group;
import jp.otonari.gateway.language.Words;
import org.springframework.stereotype.Component;

/** What a kind of people is called. */
@Component("groups")
class GroupWords {

  private final Words words;
  private final Places places;

  GroupWords(Words words, Places places) {
    this.words = words;
    this.places = places;
  }

  public String of(Group group) {
    return switch (group.by()) {
      case "language" -> words.language(group.key());
      case "municipality" -> places.of(group.key());
      default -> words.of(group.by(), group.key());
    };
  }
}
