package jp.otonari.intake.spreadsheet;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.otonari.intake.search.Folding;
import jp.otonari.intake.spreadsheet.Words.About;

/** Parts of the week: sat-am, 土午前, 土日の午後, 平日夜. One item may stand for several slots. */
record SlotCell(Words words) {

  Cell cell() {
    var several = new Cell(this::item, (slot, language) -> write(slot.asString(), language)).list();
    return new Cell(
        text -> several.read().apply(text).then(items -> Said.told(flat((Collection<?>) items))),
        several.write());
  }

  private Said item(String text) {
    var folded = Folding.squeeze(text).replace("の", "");
    for (var part : longestFirst(words.known(About.PART))) {
      if (folded.endsWith(part)) {
        var days = days(folded.substring(0, folded.length() - part.length()));
        if (!days.isEmpty()) {
          var parts = words.code(About.PART, part).orElseThrow().split(" ");
          return Said.told(
              days.stream()
                  .flatMap(day -> Arrays.stream(parts).map(of -> day + "-" + of))
                  .toList());
        }
      }
    }
    return Said.unclear("unknown-word");
  }

  /** A day, days, or several by one character each; none when it is anything else. */
  private Set<String> days(String folded) {
    return words
        .code(About.DAY, folded)
        .map(days -> List.of(days.split(" ")))
        .or(
            () -> {
              var each =
                  folded.codePoints().mapToObj(Character::toString).map(this::oneDay).toList();
              return java.util.Optional.of(each).filter(all -> !all.contains(""));
            })
        .<Set<String>>map(LinkedHashSet::new)
        .orElse(Set.of());
  }

  private String oneDay(String character) {
    return words.code(About.DAY, character).orElse("");
  }

  private String write(String slot, OfficeLanguage language) {
    var parts = slot.split("-");
    return words.word(About.DAY, parts[0], language)
        + language.of("", " ")
        + words.word(About.PART, parts[1], language);
  }

  private static List<String> longestFirst(Set<String> parts) {
    return parts.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
  }

  private static List<Object> flat(Collection<?> items) {
    return items.stream()
        .flatMap(item -> ((Collection<?>) item).stream())
        .distinct()
        .collect(Collectors.toList());
  }
}
