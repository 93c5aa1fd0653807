package jp.otonari.gateway.matching;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.otonari.gateway.client.Rounds;
import jp.otonari.gateway.client.Rounds.Couple;

/**
 * Couples as a form sends them: the ids of the resident and of the volunteer, and of everybody of
 * the team where there is one, dots between.
 */
final class Couples {

  private static final Pattern DOT = Pattern.compile("\\.");
  private static final Pattern COUPLE =
      Pattern.compile(
          "ID\\.ID(?:\\.ID){0,5}".replace("ID", "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"));

  private Couples() {}

  /** As many as can be approved at once; what is no couple is left out. */
  static List<Couple> of(List<String> sent) {
    return sent.stream()
        .filter(COUPLE.asMatchPredicate())
        .map(couple -> DOT.splitAsStream(couple).toList())
        .map(Couples::couple)
        .distinct()
        .limit(Rounds.MOST)
        .toList();
  }

  private static Couple couple(List<String> ids) {
    return new Couple(ids.get(0), ids.get(1), ids.size() == 2 ? null : ids.subList(2, ids.size()));
  }

  static List<String> people(Stream<Couple> couples) {
    return couples.flatMap(Couple::people).toList();
  }
}
