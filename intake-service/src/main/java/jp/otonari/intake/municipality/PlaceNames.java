package jp.otonari.intake.municipality;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.otonari.intake.search.Folding;
import org.springframework.stereotype.Component;

/**
 * Municipalities exactly as somebody names them: by code, postcode, or name with or without more.
 */
@Component
public class PlaceNames {

  private final Municipalities municipalities;
  private final Map<String, Set<String>> codes = new HashMap<>();

  PlaceNames(Municipalities municipalities) {
    this.municipalities = municipalities;
    for (var listed : municipalities.all()) {
      var place = listed.municipality();
      listed.keys().forEach(key -> add(key, place.code()));
      add(Folding.squeeze(place.prefecture() + place.name()), place.code());
      add(place.code(), place.code());
    }
  }

  private void add(String key, String code) {
    codes.computeIfAbsent(key, _ -> new TreeSet<>()).add(code);
  }

  /** The codes of all places that are called so; a spreadsheet drops the zero of 01100. */
  public Set<String> codes(String text) {
    var folded = Folding.squeeze(text.replace("〒", ""));
    if (Postcodes.isOne(folded)) {
      return Set.copyOf(municipalities.ofPostcode(folded));
    }
    var code = folded.matches("[0-9]{4}") ? "0" + folded : folded;
    return codes.getOrDefault(code, Set.of());
  }

  /** A name that leads back to this place alone. */
  public String name(String code, boolean inRomanLetters) {
    return municipalities
        .find(code)
        .map(
            place ->
                inRomanLetters
                    ? place.prefectureRomaji() + " " + place.romaji()
                    : place.prefecture() + place.name())
        .filter(name -> codes(name).size() == 1)
        .orElse(code);
  }
}
