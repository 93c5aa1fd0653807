package jp.otonari.journeys;

import java.util.List;
import java.util.Map;
import jp.otonari.journeys.Neighbours.Neighbour;

/**
 * Three residents and three volunteers of one town. Hoa fits Sawada better than Yamaguchi, and
 * Mateus fits Ishii better than Yamaguchi; nobody speaks a language of Parwana.
 */
record PeopleOfKoto(
    Neighbour hoa,
    Neighbour mateus,
    Neighbour parwana,
    Neighbour sawada,
    Neighbour yamaguchi,
    Neighbour ishii) {

  static final String KOTO = "13108";

  static PeopleOfKoto register(Neighbours koto) {
    var sawada = koto.volunteer("沢田 花子", "サワダ ハナコ", ofSawada());
    var yamaguchi = koto.volunteer("山口 恵", "ヤマグチ メグミ", ofYamaguchi());
    var ishii = koto.volunteer("石井 誠", "イシイ マコト", ofIshii());
    return new PeopleOfKoto(
        koto.resident("Hoa", "NGUYEN THI HOA", Map.of()),
        koto.resident("Mateus", "SILVA MATEUS", ofMateus()),
        koto.resident("Parwana", "RAHIMI PARWANA", ofParwana()),
        sawada,
        yamaguchi,
        ishii);
  }

  private static Map<String, ?> ofMateus() {
    return Map.of(
        "household", "WORKER",
        "language", "pt-BR",
        "languages", List.of("pt-BR"),
        "childrenBirthMonths", List.of(),
        "slots", List.of("wed-eve", "thu-pm"),
        "needs", List.of("PROCEDURES"));
  }

  private static Map<String, ?> ofParwana() {
    return Map.of("language", "fa-AF", "languages", List.of("fa-AF"));
  }

  private static Map<String, ?> ofSawada() {
    return Map.of("slots", List.of("sat-am", "sun-pm"), "childrenBirthMonths", List.of("2024-03"));
  }

  private static Map<String, ?> ofYamaguchi() {
    return Map.of("languages", List.of("ja", "vi", "pt-BR"), "slots", List.of("sat-am", "thu-pm"));
  }

  private static Map<String, ?> ofIshii() {
    return Map.of(
        "languages", List.of("ja", "pt-BR"),
        "slots", List.of("wed-eve", "thu-pm"),
        "needs", List.of("PROCEDURES"));
  }
}
