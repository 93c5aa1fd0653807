package jp.otonari.gateway.matching;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.otonari.gateway.client.Rounds;
import jp.otonari.gateway.client.Rounds.Couple;

/** Couples as a form sends them: the ids of the resident and of the volunteer, a dot between. */
final class Couples {

  private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
  private static final Pattern COUPLE = Pattern.compile(ID + "\\." + ID);

  private Couples() {}

  /** As many as can be approved at once; what is no couple is left out. */
  static List<Couple> of(List<String> sent) {
    return sent.stream()
        .map(COUPLE::matcher)
        .filter(couple -> couple.matches())
        .map(couple -> new Couple(couple.group(1), couple.group(2)))
        .distinct()
        .limit(Rounds.MOST)
        .toList();
  }

  static List<String> people(Stream<Couple> couples) {
    return couples.flatMap(one -> Stream.of(one.residentId(), one.volunteerId())).toList();
  }
}
