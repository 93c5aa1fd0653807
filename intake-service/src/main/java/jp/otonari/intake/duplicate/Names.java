package jp.otonari.intake.duplicate;

import static jp.otonari.intake.duplicate.Name.Script.KANA;
import static jp.otonari.intake.duplicate.Name.Script.ROMAN;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import jp.otonari.intake.search.Romaji;

/** All names of a person, and how they stand to those of another. */
record Names(List<Name> all) {

  static Names of(Facts facts) {
    return new Names(facts.names().stream().map(Name::of).toList());
  }

  /** Nothing when they share no script. */
  Optional<Sign> comparedWith(Names other) {
    if (!any(other, (_, _) -> true)) {
      return Optional.empty();
    }
    if (any(other, (here, there) -> here.isSame(there) && !here.isSingle())) {
      return Optional.of(Sign.SAME_NAME);
    }
    if (any(other, (here, there) -> here.isSame(there) || here.isPart(there))) {
      return Optional.of(Sign.PART_OF_NAME);
    }
    return Optional.of(any(other, Name::isSimilar) ? Sign.SIMILAR_NAME : Sign.OTHER_NAME);
  }

  private boolean any(Names other, BiPredicate<Name, Name> like) {
    var skipRoman = differInReading(other) && onlyRepeatsReading() && other.onlyRepeatsReading();
    return all.stream()
        .filter(here -> !skipRoman || here.script() != ROMAN)
        .anyMatch(
            here ->
                other.all.stream()
                    .filter(there -> there.script() == here.script())
                    .anyMatch(there -> like.test(here, there)));
  }

  private boolean differInReading(Names other) {
    var here = in(KANA);
    var there = other.in(KANA);
    return !here.isEmpty()
        && !there.isEmpty()
        && here.stream().noneMatch(one -> there.stream().anyMatch(one::isSame));
  }

  /** 小野 and 大野 are both ONO in roman letters: then the reading decides. */
  private boolean onlyRepeatsReading() {
    var read =
        in(KANA).stream()
            .map(kana -> kana.words().stream().map(Romaji::of).map(RomanWord::folded).sorted())
            .map(words -> String.join("", words.toList()))
            .toList();
    return in(ROMAN).stream().map(roman -> String.join("", roman.words())).allMatch(read::contains);
  }

  private List<Name> in(Name.Script script) {
    return all.stream().filter(name -> name.script() == script).toList();
  }
}
