package jp.otonari.intake.duplicate;

import static jp.otonari.intake.duplicate.Name.Script.KANA;
import static jp.otonari.intake.duplicate.Name.Script.ROMAN;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.otonari.intake.duplicate.Name.Match;
import jp.otonari.intake.duplicate.Name.Script;

/** All names of a person, and how they stand to those of another. */
record Names(List<Name> all) {

  static Names of(Facts facts) {
    return new Names(facts.names().stream().map(Name::of).filter(Name::hasLetters).toList());
  }

  /** Nothing when they share no script and sound otherwise. */
  Set<Sign> comparedWith(Names other) {
    var matches = matches(other);
    var soundsAlike = soundsLike(other) || other.soundsLike(this);
    if (isOnlySound(other, matches)) {
      matches.remove(ROMAN);
      soundsAlike = true;
    }
    var best = matches.values().stream().min(Match::compareTo).orElse(null);
    if (best == null) {
      return soundsAlike ? EnumSet.of(Sign.SAME_IN_ROMAN) : Set.of();
    }
    var sign = best == Match.OTHER && soundsAlike ? Sign.SAME_IN_ROMAN : best.sign();
    return sign != Sign.OTHER_NAME && differElsewhere(matches)
        ? EnumSet.of(sign, Sign.OTHER_SPELLING)
        : EnumSet.of(sign);
  }

  /** The best match in each script that both have. */
  private Map<Script, Match> matches(Names other) {
    var matches = new EnumMap<Script, Match>(Script.class);
    for (var here : all) {
      for (var there : other.all) {
        if (here.script() == there.script()) {
          matches.merge(
              here.script(), here.match(there), (one, two) -> one.compareTo(two) < 0 ? one : two);
        }
      }
    }
    return matches;
  }

  /** 小野 and 大野 are both ONO in roman letters: then the reading decides. */
  private boolean isOnlySound(Names other, Map<Script, Match> matches) {
    return matches.get(ROMAN) == Match.SAME
        && matches.get(KANA) == Match.OTHER
        && onlyRepeatsReading()
        && other.onlyRepeatsReading();
  }

  /** The same card with another reading is usual: few names of the world have one in kana. */
  private static boolean differElsewhere(Map<Script, Match> matches) {
    return matches.entrySet().stream()
        .filter(match -> match.getValue() == Match.OTHER)
        .anyMatch(match -> match.getKey() != KANA || matches.get(ROMAN) != Match.SAME);
  }

  private boolean onlyRepeatsReading() {
    return in(ROMAN).stream().allMatch(roman -> in(KANA).stream().anyMatch(roman::isSoundOf));
  }

  /** Whether a name of the one in roman letters is a reading of the other in kana. */
  private boolean soundsLike(Names other) {
    return in(ROMAN).stream().anyMatch(roman -> other.in(KANA).stream().anyMatch(roman::isSoundOf));
  }

  private List<Name> in(Script script) {
    return all.stream().filter(name -> name.script() == script).toList();
  }
}
