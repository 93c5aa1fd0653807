package jp.otonari.journeys;

import java.util.List;
import java.util.Map;
import jp.otonari.journeys.Neighbours.Neighbour;

/**
 * A displaced household and four volunteers far from all others. Nakamura speaks its language; Ono
 * and Onishi would both teach Japanese, Ono helps with more that the household needs.
 */
record PeopleOfHachioji(
    Neighbour olena, Neighbour nakamura, Neighbour hayashi, Neighbour ono, Neighbour onishi) {

  static final String HACHIOJI = "13201";

  static PeopleOfHachioji register(Neighbours hachioji) {
    return new PeopleOfHachioji(
        hachioji.resident(
            "Olena",
            "KOVALENKO OLENA",
            Map.of("household", "DISPLACED", "language", "uk", "languages", List.of("uk"))),
        hachioji.volunteer(
            "中村 葵",
            "ナカムラ アオイ",
            Map.of(
                "languages", List.of("ja", "uk"), "duties", List.of("DAILY_LIFE", "PROCEDURES"))),
        hachioji.volunteer("林 由美", "ハヤシ ユミ", japanese(List.of("SCHOOL", "HEALTH"))),
        hachioji.volunteer("小野 健", "オノ ケン", japanese(List.of("JAPANESE"))),
        hachioji.volunteer(
            "大西 昇",
            "オオニシ ノボル",
            Map.of(
                "languages", List.of("ja"),
                "duties", List.of("JAPANESE"),
                "needs", List.of("JAPANESE"))));
  }

  private static Map<String, ?> japanese(List<String> duties) {
    return Map.of("languages", List.of("ja"), "duties", duties);
  }
}
